/** Tabs that follow the arrow keys. */

/** Each name has a `tab-NAME` button and a `NAME-panel`. @param {(name: string) => void} onChoose */
export function createTabs(names, onChoose) {
  const tabs = names.map((name) => ({
    name,
    button: document.getElementById(`tab-${name}`),
    panel: document.getElementById(`${name}-panel`),
  }))
  tabs.forEach(({ name, button }, index) => {
    button.addEventListener('click', () => onChoose(name))
    button.addEventListener('keydown', ({ key }) => {
      const move = { ArrowLeft: -1, ArrowRight: 1 }[key]
      if (move === undefined) return
      const next = tabs[(index + move + tabs.length) % tabs.length]
      next.button.focus()
      onChoose(next.name)
    })
  })

  return {
    show(state) {
      for (const { name, button, panel } of tabs) {
        const isChosen = name === state.tab
        button.setAttribute('aria-selected', String(isChosen))
        button.tabIndex = isChosen ? 0 : -1
        panel.hidden = !isChosen
      }
    },
  }
}
