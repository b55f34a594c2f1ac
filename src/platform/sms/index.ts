export { createSmsGateway, type Sms, type SmsGateway, type SmsOptions } from './sms.ts'
