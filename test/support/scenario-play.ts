/** Plays the steps of a scenario on a scripted phone with a screen of its own. */

import { runScenario, type ScenarioPlay } from '../../src/bridge/scenario-runner.js'
import type { ScenarioStep } from '../../src/bridge/scenario-schema.js'
import { NEVER } from './bridge-bench.js'
import { createLeapingClock } from './leaping-clock.js'
import { ScriptedPhone } from './scripted-phone.js'

export const NO_SETUP = { seed: null, locale: 'en', state: {} } as const

export const XML = `<hierarchy rotation="0">
  <android.widget.FrameLayout bounds="[0,0][1080,2400]" text="" clickable="false">
    <android.widget.TextView text="Internet" bounds="[40,100][1040,200]" clickable="false"/>
    <android.widget.LinearLayout text="" bounds="[0,300][1080,500]" clickable="true">
      <android.widget.TextView text="Internet" bounds="[100,310][900,400]" clickable="false"/>
      <android.widget.TextView text="Off &amp; on �" bounds="[100,410][900,490]" clickable="false"/>
    </android.widget.LinearLayout>
    <android.widget.EditText text="" content-desc="First name" bounds="[0,600][1080,700]" clickable="true"/>
    <android.widget.TextView text="Notes" bounds="[0,800][1080,850]" clickable="false"/>
    <node class="android.widget.EditText" text="" bounds="[0,860][1080,960]" clickable="true"/>
    <android.widget.Button content-desc="Save" text="" bounds="[0,1000][100,1100]" clickable="true"/>
    <android.widget.TextView text="Hidden" displayed="false" bounds="[0,1200][100,1300]"/>
    <android.widget.TextView text="Gone" bounds="[0,0][0,0]"/>
  </android.widget.FrameLayout>
</hierarchy>`

export const IN = { width: 1080, height: 2400 }

export async function play(steps: readonly ScenarioStep[], changes: Partial<ScenarioPlay> = {}) {
  const phone = new ScriptedPhone()
  phone.xml = XML
  const pictures: string[] = []
  const stage: ScenarioPlay = {
    phone,
    clock: createLeapingClock(),
    world: null,
    runGoal: async () => ({ run: 'r1', outcome: 'finished', message: null }),
    keepPicture: async (file) => {
      pictures.push(file)
      return `runs/${file}`
    },
    ...changes,
  }
  const scenario = { file: 'a.yaml', name: 'A', setup: NO_SETUP, steps }
  return { result: await runScenario(scenario, stage, NEVER), phone, pictures }
}

export function worldWith(state: unknown) {
  const calls: unknown[] = []
  return {
    calls,
    reset: async (setup: object) => void calls.push(setup),
    patchState: async (patch: object) => void calls.push(patch),
    readState: async () => state,
  }
}
