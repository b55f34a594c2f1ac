import { expect, test } from 'vitest'
import { isOldBrowser } from './old-browser.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const android = (rest: string) => `Mozilla/5.0 (Linux; Android 9; SM-J415F) ${WEBKIT} ${rest}`
const iphone = (system: string, rest: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`

test.each([
  ['Chrome 79', android('Chrome/79.0.3945.136 Mobile Safari/537.36')],
  ['Samsung Internet 12', android('SamsungBrowser/12.1 Chrome/79.0.3945.136 Mobile Safari/537.36')],
  ['WebView 74', android('Version/4.0 Chrome/74.0.3729.157 Mobile Safari/537.36')],
  [
    'UC Browser',
    android('Version/4.0 Chrome/57.0.2987.108 UCBrowser/12.13.2.1208 Mobile Safari/537.36'),
  ],
  [
    'Edge 18',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
  ],
  [
    'Android Browser',
    'Mozilla/5.0 (Linux; U; Android 4.1.2; in-id; GT-I8190) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
  ],
  [
    'Opera Mini',
    'Opera/9.80 (Android; Opera Mini/36.2.2254/191.256; U; id) Presto/2.12.423 Version/12.16',
  ],
  ['Firefox 77', 'Mozilla/5.0 (Windows NT 6.1; rv:77.0) Gecko/20100101 Firefox/77.0'],
  ['Firefox of a feature phone', 'Mozilla/5.0 (Mobile; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5'],
  ['Safari 12', iphone('12_5_7', 'Version/12.1.2 Mobile/15E148 Safari/604.1')],
  ['Chrome on iOS 12', iphone('12_5', 'CriOS/92.0.4515.90 Mobile/15E148 Safari/604.1')],
  [
    'Safari 12 on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Safari/605.1.15',
  ],
  ['Internet Explorer 11', 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko'],
  ['Internet Explorer 9', 'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)'],
])('%s is old', (_name, userAgent) => {
  expect(isOldBrowser(userAgent)).toBe(true)
})

test.each([
  ['Chrome 80', android('Chrome/80.0.3987.99 Mobile Safari/537.36')],
  ['Chrome 131', android('Chrome/131.0.0.0 Mobile Safari/537.36')],
  ['WebView 120', android('Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36')],
  [
    'Opera Mini that draws pages itself',
    android('Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 OPR/81.0.2254.71813'),
  ],
  ['Firefox 78', 'Mozilla/5.0 (Windows NT 6.1; rv:78.0) Gecko/20100101 Firefox/78.0'],
  ['Safari 13', iphone('13_0', 'Version/13.0 Mobile/15E148 Safari/604.1')],
  ['Chrome on iOS 17', iphone('17_5', 'CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1')],
  ['an app on iOS 17', iphone('17_5', 'Mobile/15E148')],
  [
    'Safari 17 on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
  ],
  ['curl', 'curl/8.5.0'],
  ['a program', 'Mozilla/5.0 (compatible; SomeBot/1.0)'],
  ['nothing', ''],
])('%s is not called old', (_name, userAgent) => {
  expect(isOldBrowser(userAgent)).toBe(false)
})
