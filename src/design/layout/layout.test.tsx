import { describe, expect, test } from 'vitest'
import { instant } from '#values'
import { renderDocument } from './document.ts'
import { inLanguage } from './header.tsx'
import { Layout } from './layout.tsx'
import type { LayoutProps } from './layout-props.ts'

const page = (changes: Partial<LayoutProps> = {}): string =>
  renderDocument(
    <Layout
      language="id"
      title="Iuran"
      body={<h1>Iuran</h1>}
      occasion={{ at: instant(0), codesHref: '/help/codes' }}
      brand={{ name: 'Payung', host: 'payung.example' }}
      demo={false}
      signedIn
      nav={[
        { href: '/home', label: 'Beranda' },
        { href: '/contributions', label: 'Iuran' },
      ]}
      section="/contributions"
      csrf="masked-token"
      path="/contributions?year=2026"
      css="/design-1a2b.css"
      {...changes}
    />,
  )

describe('every page', () => {
  test('names its language, its title and the site', () => {
    expect(page()).toMatch(/^<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">/)
    expect(page()).toContain('<title>Iuran · Payung</title>')
    expect(page({ language: 'en' })).toContain('<html lang="en">')
  })

  test('begins with the way past the header', () => {
    const html = page()
    expect(html).toContain('<body><a class="skip" href="#main">Langsung ke isi halaman</a>')
    expect(html).toContain('<main class="wrap" id="main" tabindex="-1"><h1>Iuran</h1></main>')
  })

  test('marks the entry of the navigation that it belongs to', () => {
    expect(page()).toContain('<a href="/contributions" aria-current="page">Iuran</a>')
    expect(page()).toContain('<li><a href="/home">Beranda</a></li>')
  })

  test('has no navigation where there is nothing to go to', () => {
    expect(page({ nav: [], signedIn: false })).not.toContain('<nav')
  })

  test('says whose site it is not, in both languages', () => {
    expect(page()).toContain('Payung, perangkat lunak bebas. Bukan situs BPJS Ketenagakerjaan.')
    expect(page({ language: 'en' })).toContain('Not the site of BPJS Ketenagakerjaan.')
  })

  test('says nothing of that where the agency runs it with a note of its own', () => {
    const note = { id: 'Dijalankan oleh lembaga contoh.', en: 'Run by an example agency.' }
    const html = page({ brand: { name: 'Payung', host: 'payung.example', note } })
    expect(html).toContain(note.id)
    expect(html).not.toContain('BPJS')
  })

  test('says that it is a demo only when it is one', () => {
    expect(page()).not.toContain('Demo:')
    expect(page({ demo: true })).toContain('Demo: semua orang dan angka di sini rekaan.')
  })

  test('holds no style attribute and no inline script', () => {
    const html = page({ demo: true, scripts: ['/password-3c4d.js'] })
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]* src=)/)
    expect(html).toContain('<script type="module" src="/password-3c4d.js"></script>')
  })

  test('is listed by search engines only when it says so', () => {
    expect(page()).toContain('<meta name="robots" content="noindex">')
    expect(page({ robots: true })).not.toContain('noindex')
  })
})

describe('the way in and out', () => {
  test('signing out is a form with a token, never a link', () => {
    expect(page()).toContain(
      '<form method="post" action="/logout"><input type="hidden" name="_csrf" value="masked-token">' +
        '<button class="button-link" type="submit">Keluar</button></form>',
    )
  })

  test('a visitor is offered the sign-in page', () => {
    const html = page({ signedIn: false, language: 'en' })
    expect(html).toContain('<a class="button" href="/login">Sign in</a>')
    expect(html).not.toContain('/logout')
  })

  test('a page of the staff leads home to the console, not to the members’ sign-in', () => {
    const html = page({ signedIn: false, staff: true })
    expect(html).toContain('<a class="brand" href="/staff">')
    expect(html).not.toContain('href="/login"')
  })

  test('the other language is named in that language and keeps the page', () => {
    expect(page()).toContain(
      '<a href="/contributions?year=2026&amp;lang=en" lang="en" hreflang="en">English</a>',
    )
    expect(inLanguage('/login?lang=en', 'id')).toBe('/login?lang=id')
    expect(inLanguage('/', 'en')).toBe('/?lang=en')
  })
})

test('the document closes void elements as HTML does and leaves text alone', () => {
  const text = 'a <br/> in words, "quoted/>"'
  const html = renderDocument(
    <p title={text}>
      {text}
      <input required value="1/>2" />
    </p>,
  )
  expect(html).toBe(
    '<!DOCTYPE html><p title="a &lt;br/> in words, &quot;quoted/>&quot;">' +
      'a &lt;br/> in words, &quot;quoted/>&quot;<input required value="1/>2"></p>',
  )
})
