/** All the ways in which training says a task: those of its family that are taught, and many more, written or put together. */

import type { Language } from '../../src/emulator/content/language.js'
import type { TaskFamily, TaskParams } from '../../src/emulator/tasks/task.js'
import type { Wording, Wordings } from '../../src/emulator/tasks/wordings.js'
import { acrossMessagesWordings } from './across-messages.js'
import { acrossNotesWordings } from './across-notes.js'
import { browserWordings } from './browser.js'
import { calculatorWordings } from './calculator.js'
import { calendarWordings } from './calendar.js'
import { calendarFindWordings } from './calendar-find.js'
import { cameraWordings } from './camera.js'
import { clockWordings } from './clock.js'
import { composedWordings } from './composed/registry.js'
import { contactsWordings } from './contacts.js'
import { filesWordings } from './files.js'
import { launcherWordings } from './launcher.js'
import { mapsWordings } from './maps.js'
import { meantWordings } from './meant/registry.js'
import { messagesWordings } from './messages.js'
import { missingWordings } from './missing.js'
import type { MoreWordings } from './more.js'
import { musicWordings } from './music.js'
import { playlistWordings } from './music-playlists.js'
import { notesWordings } from './notes.js'
import { permissionsWordings } from './permissions.js'
import { photosWordings } from './photos.js'
import { settingsWordings } from './settings.js'
import { settingsChoiceWordings } from './settings-choice.js'
import { shadeWordings } from './shade.js'
import { shopWordings } from './shop.js'
import { spokenWordings } from './spoken/registry.js'
import { styledWordings } from './styled/registry.js'

const WRITTEN: readonly MoreWordings[] = [
  ...launcherWordings,
  ...settingsChoiceWordings,
  ...settingsWordings,
  ...permissionsWordings,
  ...shadeWordings,
  ...clockWordings,
  ...contactsWordings,
  ...messagesWordings,
  ...notesWordings,
  ...shopWordings,
  ...browserWordings,
  ...acrossNotesWordings,
  ...acrossMessagesWordings,
  ...missingWordings,
  ...musicWordings,
  ...playlistWordings,
  ...mapsWordings,
  ...cameraWordings,
  ...photosWordings,
  ...calendarWordings,
  ...calendarFindWordings,
  ...calculatorWordings,
  ...filesWordings,
  ...spokenWordings,
  ...meantWordings,
  ...styledWordings,
]

/** As people wrote them. */
export function writtenWordings(family: TaskFamily): Wordings<TaskParams> {
  return taughtAs(family, (language) => [
    ...family.wordings[language].taught,
    ...added(WRITTEN, family, language),
  ])
}

/** As they are put together of acts, things and kinds of sentences. */
export function composedWordingsOf(family: TaskFamily): Wordings<TaskParams> {
  return taughtAs(family, (language) => added(composedWordings, family, language))
}

function added(more: readonly MoreWordings[], { name }: TaskFamily, language: Language) {
  return more.filter(({ family }) => family === name).flatMap(({ wordings }) => wordings[language])
}

function taughtAs(
  { wordings: { en, zh } }: TaskFamily,
  taught: (language: Language) => readonly Wording<TaskParams>[],
): Wordings<TaskParams> {
  return { en: { ...en, taught: taught('en') }, zh: { ...zh, taught: taught('zh') } }
}
