export { type BenefitServices, benefitRoutes } from './routes.tsx'
