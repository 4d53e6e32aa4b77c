import { expect, test } from 'vitest'
import { cutTemplate } from '@/lib/http/cut-template'
import { renderTemplate } from '@/lib/http/page-template'
import { checkedSlot, searchTemplate, selfAssessmentTemplate } from '@/lib/http/page-templates'

const searchPage = (body: string, title = '<title>Search · CCO Journal</title>') =>
  `<!DOCTYPE html><html lang="en"><head>${title}</head><body>${body}</body></html>`

const slot = '<main><div data-slot=""></div></main>'
const link = '<a class="link" href="/nl/zoeken" lang="nl">Nederlands</a>'

test('results, title and query are set into the search page, which stays as it was elsewhere', () => {
  const page = searchPage(`<!-- a --><p title='"'>&amp;</p>${link}${slot}<svg><title>x</title></svg>${link}`)
  const template = cutTemplate(page, searchTemplate('en').findSlots)

  const markup = { title: '“a” · ', results: '<p>$& $1 found</p>', query: '/nl/zoeken?q=a&amp;kind=b' }
  expect(renderTemplate(template, markup)).toBe(
    page
      .replace('<title>Search', '<title>“a” · Search')
      .replace('data-slot="">', () => 'data-slot=""><p>$& $1 found</p>')
      .replaceAll('/nl/zoeken', '/nl/zoeken?q=a&amp;kind=b'),
  )
})

test.each([
  { what: 'place for results', page: searchPage(link), reason: 'no element with data-slot' },
  {
    what: 'single place',
    page: searchPage(link + slot + slot),
    reason: 'more than one element with data-slot',
  },
  {
    what: 'title',
    page: searchPage(`<svg><title>x</title></svg>${link}${slot}`, ''),
    reason: 'no <title> in its head',
  },
  { what: 'link to the other language', page: searchPage(slot), reason: 'no link to /nl/zoeken' },
])('a search page without a $what cannot be cut', ({ page, reason }) => {
  expect(() => cutTemplate(page, searchTemplate('en').findSlots)).toThrow(reason)
})

const form = (choices: string) =>
  searchPage(
    `<div class="self-assessment is-unenhanced" data-assessment="{}">${slot}<form>${choices}</form></div>`,
  )

test('answers are ticked in the form of the self-assessment, whatever the order of attributes', () => {
  const page = form(
    '<input type="radio" name="statement-1" value="1"><input value="2" name="statement-1" type="radio" data-choice="">',
  )
  const template = cutTemplate(page, selfAssessmentTemplate('en', 'self-assessment').findSlots)

  expect(
    renderTemplate(template, {
      title: 'Result · ',
      result: '<h2>Result</h2>',
      state: ' is-answered',
      [checkedSlot('statement-1', 1)]: '',
      [checkedSlot('statement-1', 2)]: ' checked=""',
    }),
  ).toBe(
    page
      .replace('<title>', '<title>Result · ')
      .replace('data-slot="">', 'data-slot=""><h2>Result</h2>')
      .replace('is-unenhanced', 'is-unenhanced is-answered')
      .replace('value="2"', 'value="2" checked=""'),
  )
})

test.each([
  { what: 'choices', page: form('<input type="text" name="a" value="1">'), reason: 'no form with answers' },
  { what: 'tool', page: searchPage(slot), reason: 'no element with data-assessment' },
])('a page of the self-assessment without $what cannot be cut', ({ page, reason }) => {
  expect(() => cutTemplate(page, selfAssessmentTemplate('en', 'x').findSlots)).toThrow(reason)
})

test('a slot that is given nothing is an error, and so is markup that has no slot', () => {
  const template = { texts: ['<p>', '</p>'], slots: ['text'] }
  expect(() => renderTemplate(template, {})).toThrow('Nothing is given for the slot text')
  expect(() => renderTemplate(template, { text: '', titel: '' })).toThrow('no slot for titel')
  expect(renderTemplate(template, { text: '' })).toBe('<p></p>')
})
