import { describe, expect, test } from 'vitest'
import { bibtexText } from '@/lib/meta/bibtex'
import { apaCitation, bibtexEntry, type Cited, plainCitation, textOfApa } from '@/lib/meta/citations'

const lesson: Cited = {
  id: 'leadership-lesson',
  language: 'en',
  title: 'A leadership lesson in customer experience: the missing glue',
  day: '2026-11-21',
  address: 'https://journal.example/en/cited/leadership-lesson/2026-11-21',
  originalTitle: 'Leadership Lesson: Customer Experience',
  author: 'Zaheer Gilani',
  publication: 'Citvantage.com',
  year: 'before or in 2016',
}

const les: Cited = {
  ...lesson,
  language: 'nl',
  title: 'Een leiderschapsles in klantbeleving: het ontbrekende bindmiddel',
  address: 'https://journal.example/nl/cited/leadership-lesson/2026-11-21',
  year: 'in of vóór 2016',
}

describe('this edition is cited, with what it was retold from', () => {
  test('in plain words', () => {
    expect(plainCitation(lesson)).toBe(
      'Chief Customer Officer Journal, “A leadership lesson in customer experience: the missing glue”, edition of 21 November 2026. Retold from “Leadership Lesson: Customer Experience” by Zaheer Gilani, Citvantage.com, before or in 2016. https://journal.example/en/cited/leadership-lesson/2026-11-21',
    )
    expect(plainCitation(les)).toBe(
      'Chief Customer Officer Journal, “Een leiderschapsles in klantbeleving: het ontbrekende bindmiddel”, editie van 21 november 2026. Naverteld naar “Leadership Lesson: Customer Experience” van Zaheer Gilani, Citvantage.com, in of vóór 2016. https://journal.example/nl/cited/leadership-lesson/2026-11-21',
    )
  })

  test('in APA: year first, a capital after the colon, initials, the title apart for its italics', () => {
    expect(apaCitation(lesson)).toEqual({
      before: 'Chief Customer Officer Journal. (2026, November 21). ',
      title: 'A leadership lesson in customer experience: The missing glue',
      after:
        ' [Retold from “Leadership Lesson: Customer Experience” by Z. Gilani, Citvantage.com, before or in 2016]. https://journal.example/en/cited/leadership-lesson/2026-11-21',
    })
    expect(textOfApa(apaCitation(les))).toBe(
      'Chief Customer Officer Journal. (2026, 21 november). Een leiderschapsles in klantbeleving: Het ontbrekende bindmiddel [Naverteld naar “Leadership Lesson: Customer Experience” van Z. Gilani, Citvantage.com, in of vóór 2016]. https://journal.example/nl/cited/leadership-lesson/2026-11-21',
    )
  })

  test('in BibTeX', () => {
    expect(`\n${bibtexEntry({ ...lesson, title: 'Research & Development' })}\n`).toMatchInlineSnapshot(`
      "
      @misc{cco-journal-leadership-lesson-en,
        author = {{Chief Customer Officer Journal}},
        title = {{Research \\& Development}},
        year = {2026},
        month = nov,
        note = {Retold from \`\`Leadership Lesson: Customer Experience'' by Zaheer Gilani, Citvantage.com, before or in 2016},
        language = {english},
        url = {https://journal.example/en/cited/leadership-lesson/2026-11-21}
      }
      "
    `)
    expect(bibtexEntry({ ...les, day: '2027-03-02' })).toMatch(/year = \{2027\},\n {2}month = mar,/)
    expect(bibtexEntry(les)).toContain('language = {dutch}')
  })
})

test('without an author or a publication, the original stands by its title and year', () => {
  const roadmap = { ...lesson, author: undefined, publication: undefined, year: 'between 2016 and 2019' }
  const original = 'Retold from “Leadership Lesson: Customer Experience”, between 2016 and 2019'

  expect(plainCitation(roadmap)).toContain(`. ${original}. https`)
  expect(apaCitation(roadmap).after).toContain(` [${original}]. https`)
  expect(bibtexEntry(roadmap)).toContain(
    "note = {Retold from ``Leadership Lesson: Customer Experience'', between 2016 and 2019}",
  )
})

test.each([
  { author: 'Zaheer Gilani', shortened: 'Z. Gilani' },
  { author: 'Peter C. Verhoef', shortened: 'P. C. Verhoef' },
  { author: 'Martin van Krimpen', shortened: 'M. van Krimpen' },
  { author: 'Jean-Luc de la Cour', shortened: 'J.-L. de la Cour' },
  { author: 'Élodie Durand', shortened: 'É. Durand' },
  { author: 'Madonna', shortened: 'Madonna' },
])('APA shortens $author to $shortened', ({ author, shortened }) => {
  expect(apaCitation({ ...lesson, author }).after).toContain(` by ${shortened}, `)
})

test('the name of an organisation is not shortened', () => {
  const authored = { ...lesson, author: 'Bain & Company', authorIsOrganisation: true }

  expect(apaCitation(authored).after).toContain(' by Bain & Company, ')
  expect(bibtexEntry(authored)).toContain(' by Bain \\& Company, ')
})

test.each([
  { text: 'R&D, 50% of #1 for $5_000', written: 'R\\&D, 50\\% of \\#1 for \\$5\\_000' },
  { text: 'a{b}c', written: 'a\\{b\\}c' },
  { text: '\\input~^', written: '\\textbackslash{}input\\textasciitilde{}\\textasciicircum{}' },
  { text: '“Quoted” ‘so’ – or — so…', written: "``Quoted'' `so' -- or --- so\\ldots{}" },
  { text: 'in of vóór 2016', written: 'in of vóór 2016' },
  { text: 'page\u00a05', written: 'page~5' },
])('BibTeX reads $text as it stands', ({ text, written }) => {
  expect(bibtexText(text)).toBe(written)
})
