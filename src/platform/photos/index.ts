export { cleanPhoto, type Photo, type PhotoRefusal } from './clean-photo.ts'
