export { type Area, areaPath, areasUnder, isVillage } from './areas.ts'
