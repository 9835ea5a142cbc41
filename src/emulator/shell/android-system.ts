/** Everything that the phone's command line tools work on, in one place. */

import type { Clock } from '../../clock.js'
import type { AskedList } from '../asked-list.js'
import type { Conditions, OtherController } from '../conditions.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import type { Identity } from '../identity.js'
import type { Picture } from '../uiautomator/picture.js'
import type { UiAutomatorServer } from '../uiautomator/server.js'
import { apkWithLabels } from './apk.js'
import { labelsOf } from './app-labels.js'
import { FileSystem } from './file-system.js'
import { InputMethods } from './input-methods.js'
import { type AndroidPackage, Packages } from './packages.js'
import { Processes } from './processes.js'
import { createProperties } from './properties.js'
import { SettingsTables } from './settings-tables.js'

export interface AndroidParts {
  readonly phone: EmulatedPhone
  readonly identity: Identity
  readonly clock: Clock
  /** Time of day for files and `date`. */
  readonly wallClock: () => Date
  readonly picture: Picture
  readonly uiautomator: UiAutomatorServer
  /** What the phone does not know; tests assert that it stays empty. */
  readonly unknown: AskedList
  readonly conditions: Conditions
}

export const UIAUTOMATOR_PACKAGE = 'io.appium.uiautomator2.server'

export class AndroidSystem {
  readonly phone: EmulatedPhone
  readonly identity: Identity
  readonly clock: Clock
  readonly wallClock: () => Date
  readonly picture: Picture
  readonly uiautomator: UiAutomatorServer
  readonly unknown: AskedList
  readonly conditions: Conditions
  readonly files: FileSystem
  readonly properties: Map<string, string>
  readonly settings: SettingsTables
  readonly inputMethods: InputMethods
  readonly packages: Packages
  readonly processes: Processes
  /** Components of running services. */
  readonly services = new Set<string>()

  constructor(parts: AndroidParts) {
    this.phone = parts.phone
    this.identity = parts.identity
    this.clock = parts.clock
    this.wallClock = parts.wallClock
    this.picture = parts.picture
    this.uiautomator = parts.uiautomator
    this.unknown = parts.unknown
    this.conditions = parts.conditions
    this.files = new FileSystem(() => Math.floor(parts.wallClock().getTime() / 1000))
    this.properties = createProperties(parts.phone, parts.identity)
    this.settings = new SettingsTables(parts.phone)
    this.inputMethods = new InputMethods(this.settings)
    this.packages = new Packages(parts.phone.apps)
    this.processes = new Processes(parts.phone)
    for (const { packageName, label } of parts.phone.installed) {
      const path = this.packages.get(packageName)?.path
      if (path !== undefined) this.files.write(path, apkWithLabels(packageName, labelsOf(label)))
    }
  }

  /** Brings an app to the front. An installed APK only gets a process: its code cannot run here. */
  launch(app: AndroidPackage): string {
    const component = this.phone.launch(app.name)
    if (component !== null) return component
    this.processes.start(app.name)
    // Appium starts its helper app and then waits for this service.
    this.services.add(`${app.name}/.ForegroundService`)
    return `${app.name}/${app.activity}`
  }

  forceStop(packageName: string): void {
    for (const service of this.services) {
      if (service.startsWith(`${packageName}/`)) this.services.delete(service)
    }
    this.processes.stop(packageName)
    if (packageName === UIAUTOMATOR_PACKAGE) {
      this.uiautomator.stop()
      if (this.conditions.otherController?.program === 'appium')
        this.conditions.otherController = null
    }
    if (this.packages.get(packageName)?.isSystem === true) this.phone.forceStop(packageName)
  }

  /** Android has one UiAutomation: who takes it ends whoever had it before. @returns how it is let go */
  takeOver(controller: OtherController): () => void {
    const { conditions, processes } = this
    conditions.otherController = controller
    this.uiautomator.crash()
    processes.stop(UIAUTOMATOR_PACKAGE)
    if (controller.program === 'appium') processes.start(UIAUTOMATOR_PACKAGE)
    return () => {
      if (conditions.otherController !== controller) return // it was ended meanwhile
      conditions.otherController = null
      processes.stop(UIAUTOMATOR_PACKAGE)
    }
  }

  /** True while anybody automates the phone. */
  get isAutomated(): boolean {
    return this.uiautomator.isRunning || this.conditions.otherController !== null
  }
}
