import { defaultSessionKinds } from 'domain/programme/default-terms'
import type { Programme } from 'domain/programme/programme'
import { aProgramme, aSession } from './sample-programme'

/**
 * A forum that is like none before: it publishes in Russian and Portuguese, three of its sessions have no room yet, two of
 * its rooms are on no plan, and one of its sessions is of a kind that only this forum has.
 */
export function worldwideForum(): Programme {
  const { forum, rooms } = aProgramme()
  const start = '2024-09-09T10:00:00+08:00'
  const end = '2024-09-09T11:00:00+08:00'
  const later = { start: '2024-09-09T11:30:00+08:00', end: '2024-09-09T12:30:00+08:00' }
  return aProgramme({
    forum: {
      ...forum,
      languages: ['ru', 'pt-BR'],
      name: { ru: 'Форум о миграции', 'pt-BR': 'Fórum sobre migração' },
      shortName: { ru: 'Форум', 'pt-BR': 'Fórum' },
      theme: { ru: 'Развитие и новшества', 'pt-BR': 'Desenvolvimento e inovação' },
      place: { ru: 'Сучжоу', 'pt-BR': 'Suzhou' },
      contacts: [
        { label: { ru: 'Справки', 'pt-BR': 'Informações' }, kind: 'phone', value: '+86 512 6512 3456' },
        { label: { ru: 'Сайт', 'pt-BR': 'Página' }, kind: 'web', value: 'https://forum.example/help' },
      ],
    },
    sessionKinds: [
      ...defaultSessionKinds,
      { id: 'tea-talk', name: { ru: 'Чайная беседа', 'pt-BR': 'Conversa com chá' }, icon: 'globe' },
    ],
    rooms: [
      ...rooms,
      { id: 'yurt', name: { ru: 'Юрта', 'pt-BR': 'Iurta' } },
      { id: 'online', name: { ru: 'В сети', 'pt-BR': 'Na rede' } },
    ],
    sessions: [
      aSession({ title: { ru: 'Открытие', 'pt-BR': 'Abertura' }, shortTitle: { ru: 'Открытие', 'pt-BR': 'Abertura' } }),
      aSession({
        id: 'tea',
        kind: 'tea-talk',
        room: 'yurt',
        title: { ru: 'Беседа о границах', 'pt-BR': 'Conversa sobre fronteiras' },
        languages: ['ru', 'pt-BR'],
        beThereBy: '2024-09-09T09:45:00+08:00',
        access: { who: 'invitation', note: { ru: 'Возьмите приглашение', 'pt-BR': 'Traga o convite' } },
        links: [{ label: { ru: 'Смотреть', 'pt-BR': 'Assistir' }, url: 'https://live.example/tea', kind: 'live' }],
        start,
        end,
      }),
      aSession({ id: 'stream', room: 'online', title: { ru: 'Трансляция', 'pt-BR': 'Transmissão' }, start, end }),
      ...(['first', 'second', 'third'] as const).map((id, index) =>
        aSession({
          id,
          room: undefined,
          title: { ru: `Встреча ${index + 1}`, 'pt-BR': `Encontro ${index + 1}` },
          ...later,
        }),
      ),
    ],
  })
}
