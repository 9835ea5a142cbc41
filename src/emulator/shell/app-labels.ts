/** What the phone's own apps are called in the languages that their APKs come in. */

import { apps as chinese } from '../content/zh/apps.js'

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    Settings: 'Einstellungen',
    Clock: 'Uhr',
    Contacts: 'Kontakte',
    Messages: 'Nachrichten',
    Notes: 'Notizen',
    Shop: 'Laden',
    Music: 'Musik',
    Maps: 'Karten',
    Photos: 'Fotos',
    Camera: 'Kamera',
  },
  es: {
    Settings: 'Ajustes',
    Clock: 'Reloj',
    Contacts: 'Contactos',
    Messages: 'Mensajes',
    Notes: 'Notas',
    Shop: 'Tienda',
    Browser: 'Navegador',
    Music: 'Música',
    Maps: 'Mapas',
    Photos: 'Fotos',
    Camera: 'Cámara',
  },
  zh: chinese,
}

/** By language; the empty one is the default. */
export function labelsOf(label: string): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { '': label }
  for (const [language, translations] of Object.entries(TRANSLATIONS)) {
    if (Object.hasOwn(translations, label)) labels[language] = translations[label] ?? label
  }
  return labels
}
