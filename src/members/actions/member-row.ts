import {
  BadRow,
  BadValue,
  codeIn,
  dateIn,
  refuseControlCharacters,
  textIn,
} from '#platform/imports'
import { parseKpj } from '#values'
import { type IdNumber, knownNumber } from '../identification.ts'
import { parseEmail, parsePassport, parsePhone } from '../identifier.ts'
import { accountText, addressText, type RegisterRow } from '../register.ts'

export const MEMBER_COLUMNS =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'.split(
    ',',
  )

const ID_KINDS = new Set(['nik', 'passport'])
const SEXES = new Set(['female', 'male'])
const MARITAL_STATUSES = new Set(['single', 'married', 'widowed', 'divorced'])
const NATIONALITY = /^[A-Z]{2}$/
const AREA_CODE = /^[0-9.]{2,13}$/
const BANK_CODE = /^[0-9A-Za-z]{2,11}$/
const ACCOUNT_NUMBER = /^[0-9A-Za-z]{5,34}$/

/**
 * One row of the members' register from its values in the order of `MEMBER_COLUMNS`.
 * @throws BadRow with the reason
 */
export function readMemberRow(values: readonly string[]): RegisterRow {
  // Addresses come with line breaks; nothing else may.
  const inOneLine = values.map((value, place) =>
    MEMBER_COLUMNS[place] === 'address' ? value.replaceAll(/[\r\n\t]+/g, ' ') : value,
  )
  refuseControlCharacters(inOneLine, MEMBER_COLUMNS)
  const of = (column: string): string => inOneLine[MEMBER_COLUMNS.indexOf(column)] ?? ''
  const nationality = patternIn('nationality', of('nationality').toUpperCase(), NATIONALITY)
  return {
    kpj: parsedIn('kpj', of('kpj'), parseKpj),
    idNumber: idNumberIn(of('id_kind'), of('id_number'), nationality),
    name: textIn('name', of('name')),
    birthDate: dateIn('birth_date', of('birth_date')),
    traits: {
      sex: maybe(of('sex'), (text) => codeIn('sex', text, SEXES)),
      nationality,
      maritalStatus: maybe(of('marital_status'), (text) =>
        codeIn('marital_status', text, MARITAL_STATUSES),
      ),
    },
    held: {
      email: maybe(of('email'), (text) => parsedIn('email', text, parseEmail)),
      phone: maybe(of('phone'), (text) => parsedIn('phone', text, parsePhone)),
      address: addressIn(of('area_code'), of('address')),
      account: accountIn(of('bank_code'), of('account_number'), of('account_name')),
    },
  }
}

function idNumberIn(kind: string, number: string, nationality: string | undefined): IdNumber {
  codeIn('id_kind', kind, ID_KINDS)
  if (kind === 'nik') {
    if (!/^\d{16}$/.test(number)) throw new BadValue('id_number', number, 'a NIK has 16 digits')
    return { kind: 'nik', number }
  }
  const passport = parsedIn('id_number', number, parsePassport)
  if (nationality === undefined) {
    throw new BadValue('nationality', '', 'two countries may give the same passport number')
  }
  return {
    kind: 'passport',
    number: knownNumber({ kind: 'passport', number: passport }, nationality),
  }
}

function addressIn(areaCode: string, street: string): string | undefined {
  const code = patternIn('area_code', areaCode, AREA_CODE)
  const text = maybe(street, (value) => textIn('address', value))
  return code === undefined && text === undefined ? undefined : addressText(code ?? '', text ?? '')
}

function accountIn(bankCode: string, number: string, holder: string): string | undefined {
  const bank = patternIn('bank_code', bankCode, BANK_CODE)
  const account = patternIn('account_number', number.replaceAll(/[\s.-]/g, ''), ACCOUNT_NUMBER)
  const name = maybe(holder, (value) => textIn('account_name', value))
  if (bank === undefined && account === undefined && name === undefined) return undefined
  if (bank === undefined || account === undefined || name === undefined) {
    throw new BadRow(
      'bank_code, account_number and account_name belong together: fill in all or none.',
    )
  }
  return accountText(bank, account, name)
}

const maybe = <Value>(text: string, read: (text: string) => Value): Value | undefined =>
  text.trim() === '' ? undefined : read(text)

function patternIn(column: string, text: string, pattern: RegExp): string | undefined {
  if (text === '') return undefined
  if (pattern.test(text)) return text
  throw new BadValue(column, text, formOf(column))
}

const FORMS: Readonly<Record<string, string>> = {
  kpj: 'a KPJ has 11 digits or letters',
  id_number: 'a passport number has 5 to 20 letters or digits',
  email: 'an address reads like name@example.com',
  phone: 'a number reads like 081234567890 or +6281234567890',
  nationality: 'a country is written in two letters, such as ID',
  area_code: 'an area code is digits with dots, such as 31.74.09',
  bank_code: 'a bank code has 2 to 11 letters or digits',
  account_number: 'an account number has 5 to 34 letters or digits',
}

const formOf = (column: string): string => FORMS[column] ?? 'it has another form'

function parsedIn<Value>(
  column: string,
  text: string,
  parse: (text: string) => Value | undefined,
): Value {
  const value = parse(text)
  if (value === undefined) throw new BadValue(column, text, formOf(column))
  return value
}
