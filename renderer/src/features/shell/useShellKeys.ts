import { tinykeys } from 'tinykeys'
import { onMounted, onUnmounted, watch } from 'vue'
import { useCommands } from '@renderer/stores/commands'
import type { Command } from '@renderer/stores/commands'
import { askToLock } from '@renderer/stores/leave'
import { useNavigation } from '@renderer/stores/navigation'
import { keys } from '@renderer/text/sv/keys'
import { nextPane } from './panes'

/** What the shell itself can open. */
export type ShellPanels = { readonly palette: () => void; readonly help: () => void }

function command(
  id: keyof typeof keys.commands,
  run: () => void,
  binding?: readonly [keys: string, shown: string],
): Command {
  const base = { id, title: keys.commands[id], group: 'app', run } as const
  return binding === undefined ? base : { ...base, keys: binding[0], shown: binding[1] }
}

/** The app's own commands, with their keys, for this person's workspaces. */
export function shellCommands(panels: ShellPanels, canOpenAkter: boolean): readonly Command[] {
  const nav = useNavigation()
  const always = [
    command('palette', panels.palette, ['$mod+k', 'Ctrl+K']),
    command('help', panels.help, ['F1', 'F1']),
    command('lock', () => void askToLock(), ['$mod+l', 'Ctrl+L']),
    command('pane', () => nextPane(1), ['F6', 'F6']),
    command('paneBack', () => nextPane(-1), ['Shift+F6', 'Skift+F6']),
    command('back', nav.back, ['Alt+ArrowLeft', 'Alt+←']),
    command('forward', nav.forward, ['Alt+ArrowRight', 'Alt+→']),
    command('riktlinjer', () => nav.go({ name: 'riktlinjer', insats: null })),
    command('jamfor', () => nav.go({ name: 'jamfor', kind: null, members: null })),
    command('prova', () => nav.go({ name: 'prova', facts: null, order: null })),
    command('backup', () => nav.go({ name: 'installningar', tab: 'backup' })),
    command('settings', () => nav.go({ name: 'installningar', tab: 'kontor' })),
  ]
  if (!canOpenAkter) return [...always, command('namnd', () => nav.go({ name: 'namnd' }))]
  return [
    ...always,
    command('idag', () => nav.go({ name: 'idag' })),
    command('arenden', () => nav.go({ name: 'arenden' })),
    command('beslut', () => nav.go({ name: 'beslut' })),
    command('nytt', () => nav.go({ name: 'nytt' })),
  ]
}

/** Binds the keys of every command that applies, also those that views add and take away. */
export function useShellKeys(panels: ShellPanels, canOpenAkter: boolean): void {
  const commands = useCommands()
  let remove: (() => void) | undefined
  let unbind: (() => void) | undefined

  function bind(): void {
    unbind?.()
    const map: Record<string, (event: KeyboardEvent) => void> = {}
    for (const { keys: binding, run } of commands.commands) {
      if (binding === undefined) continue
      map[binding] = (event) => {
        event.preventDefault()
        run()
      }
    }
    unbind = tinykeys(window, map)
  }

  onMounted(() => {
    remove = commands.add(shellCommands(panels, canOpenAkter))
    bind()
  })
  // What views add isn't part of the store's state, so a subscription wouldn't hear of it.
  const stop = watch(() => commands.commands, bind)
  onUnmounted(() => {
    stop()
    remove?.()
    unbind?.()
  })
}
