/** The state of each app by key; each app's folder owns its own shape. */

import type { BrowserState } from './browser/state.js'
import type { CalculatorState } from './calculator/state.js'
import type { CalendarState } from './calendar/state.js'
import type { CameraState } from './camera/state.js'
import type { ClockState } from './clock/state.js'
import type { ContactsState } from './contacts/state.js'
import type { FilesState } from './files/state.js'
import type { LauncherState } from './launcher/state.js'
import type { MapsState } from './maps/state.js'
import type { MessagesState } from './messages/state.js'
import type { MusicState } from './music/state.js'
import type { NotesState } from './notes/state.js'
import type { PhotosState } from './photos/state.js'
import type { SettingsState } from './settings/state.js'
import type { ShopState } from './shop/state.js'

export interface AppStates {
  browser: BrowserState
  clock: ClockState
  contacts: ContactsState
  launcher: LauncherState
  messages: MessagesState
  notes: NotesState
  settings: SettingsState
  shop: ShopState
  music: MusicState
  maps: MapsState
  photos: PhotosState
  camera: CameraState
  calendar: CalendarState
  calculator: CalculatorState
  files: FilesState
}
