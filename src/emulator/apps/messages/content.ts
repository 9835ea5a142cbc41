/** What people write: small talk for seeded threads, texts to send, and messages with a code. */

import type { Random } from '../../../random.js'

export const SMALL_TALK: readonly string[] = [
  'Are you coming tonight?',
  'See you at the station',
  'Thanks a lot!',
  'Can you call me back?',
  'Happy birthday!',
  'The meeting moved to Friday',
  'I left the keys at home',
  'What time does it start?',
  'Sounds good to me',
  'I am stuck in traffic',
  'Did you see the game?',
  'Dinner is ready',
  'Let me know when you land',
  'The parcel has arrived',
  'Please bring some bread',
  'We miss you',
  'How was the exam?',
  'I will be ten minutes late',
  'The doctor said all is well',
  'Do you still have my book?',
  'Good night',
  'The train was cancelled',
  'Let us meet at noon',
  'Who won?',
  'Great photo!',
  'It is raining here',
  'The cat is fine',
  'My flight leaves at nine',
  'Ask Dad about the car',
  'That made my day',
]

/** Texts that a task asks to send; none of them occurs in a seeded thread. */
export const TEXTS_TO_SEND: readonly string[] = [
  'I am on my way',
  'Running late',
  'See you tomorrow',
  'Call me later',
  'Happy New Year',
  'Lunch at noon?',
  'I love you',
  'Thank you so much',
  'Where are you?',
  'Meeting at 3',
  'Please feed the cat',
  'Good luck today',
  'I have the tickets',
  'Bring your laptop',
  'Dinner at eight',
  'The door is open',
  'Buy some milk',
  'Safe travels',
  'Get well soon',
  'Welcome home',
  'Congratulations',
  'Not today, sorry',
  'I found your keys',
  'Let us go hiking',
  'Wait for me',
  'All done here',
  'Coffee at ten?',
  'Send me the address',
  'Back in an hour',
  'The file is ready',
  'Movie tonight?',
  'Pick me up at six',
]

const CODE_SENTENCES: readonly ((code: string) => string)[] = [
  (code) => `Your code is ${code}`,
  (code) => `The door code is ${code}`,
  (code) => `Use code ${code} to sign in`,
  (code) => `The PIN for the locker is ${code}`,
  (code) => `The gate opens with ${code}`,
]

/** A message with a number of four digits. */
export function codeMessage(random: Random): string {
  return random.pick(CODE_SENTENCES)(String(random.int(1000, 9999)))
}

/** The number of four digits in a message, or null. */
export function codeIn(text: string): string | null {
  return /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? null
}
