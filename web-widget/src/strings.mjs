// Every word the element says by itself, in one place (those of leaving are in exit-strings.mjs). What the server
// answers is not here.
// Plain English, sentences of 25 words at most. Numbers: only the three that must work when nothing else does.

export const EMERGENCY_PHONES = [
  { number: '999', href: 'tel:999', hours: 'If you or somebody else is in danger now' },
  { number: '0808 168 9111', href: 'tel:+448081689111', hours: 'Victim Support, Kent and Medway. Free, 24 hours a day' },
  { number: '0808 2000 247', href: 'tel:+448082000247', hours: 'National Domestic Abuse Helpline. Free, 24 hours a day' },
];

export const strings = {
  title: 'Find help and advice',
  open: 'Find help and advice',
  hide: 'Hide',
  exit: 'Exit this page',

  beforeTitle: 'Before you start',
  before: [
    'In an emergency call 999. This is an automated service: nobody is watching it, it cannot send help, and using it is not making a report.',
    'To leave quickly, select ‘Exit this page’ or press Shift 3 times. Leaving does not clear your browser history, stop spyware or close other tabs.',
    'If somebody checks this device, use one they have never had.',
  ],
  staySafe: 'Using this service safely',
  privacy: 'Privacy',
  newTab: '(opens in a new tab)',

  log: 'Messages',
  choices: 'Choices',
  you: 'You said: ',
  label: 'Type your question',
  send: 'Send',
  restart: 'Start again',
  waiting: 'Looking for an answer.',
  slow: 'This is taking a while. You do not have to wait:',
  offline: 'You are offline, so we cannot answer here. These numbers work from any phone:',
  failed: 'Sorry, we cannot answer at the moment. These numbers work from any phone:',
  again: 'Try again',
  idle: 'This chat was cleared because it was not used for 30 minutes.',

  call: 'Call ',
  text: 'Text ',
  forWhom: 'Who it is for',
  why: 'Why this one',
  area: 'Area',
  whatHappens: 'What happens when you call',
  free: 'Free to call',
  hours: 'Hours: ',
  openNow: 'Open now',
  closedNow: 'Closed now',
  opensNext: 'Opens ',
  hoursUnknown: 'We do not know the opening hours',
  checked: 'Checked ',
  source: 'Source: ',
  wrongNumber: 'Report a wrong number',
  overdue: 'We were due to check this again. If it does not work, try another number on this page.',
};
