import type { tools as en } from '../en/tools'

/** What all tools share. */
export const tools: typeof en = {
  toolsIntro:
    'Werkbladen bij de artikelen, voor u alleen of met uw team. Niets van wat u invult, verlaat uw browser.',
  toolsCounted: { one: '{number} hulpmiddel', other: '{number} hulpmiddelen' },
  toolOf: 'Hoort bij het artikel',
  tryIt: 'Probeer het zelf',
  answersStay: 'Uw antwoorden blijven in deze browser.',
  answersRefused: 'Deze browser bewaart uw antwoorden niet. Kopieer de link voordat u weggaat.',
  answersFromLink:
    'Deze antwoorden komen uit de link die u opende. Zodra u er één wijzigt, worden ze in deze browser bewaard.',
  answersUnreadable: 'De link bevat geen leesbare antwoorden.',
  answersErased: 'Uw antwoorden zijn gewist.',
  eraseAnswers: 'Mijn antwoorden wissen',
  copyAnswers: 'Kopieer een link met uw antwoorden',
  answersCopied: 'Link gekopieerd.',
  withoutScript:
    'Met JavaScript kunt u dit hier invullen. Zonder JavaScript drukt u de pagina af en pakt u een pen.',
}
