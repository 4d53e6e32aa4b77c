/** What all tools share. */
export const tools = {
  toolsIntro:
    'Worksheets that go with the articles, to use alone or with your team. Nothing you fill in leaves your browser.',
  toolsCounted: { one: '{number} tool', other: '{number} tools' },
  toolOf: 'Belongs to the article',
  tryIt: 'Try it',
  answersStay: 'Your answers stay in this browser.',
  answersRefused: 'This browser does not keep your answers. Copy the link before you leave.',
  answersFromLink:
    'These answers come from the link you opened. Once you change one, they are kept in this browser.',
  answersUnreadable: 'The link holds no answers that can be read.',
  answersErased: 'Your answers are erased.',
  eraseAnswers: 'Erase my answers',
  copyAnswers: 'Copy a link that holds them',
  answersCopied: 'Link copied.',
  withoutScript: 'With JavaScript you can fill this in here. Without it, print the page and use a pen.',
}
