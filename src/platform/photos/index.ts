export { cleanPhoto, type Photo, type PhotoKind, type PhotoRefusal } from './clean-photo.ts'
