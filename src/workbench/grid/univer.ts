import {
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  type ILanguagePack,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { SteppedUndoService } from './undo-steps';

/** A plugin as the presets list them: alone or with its options. */
export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, object?] | unknown[];

export interface GridSetup {
  /** Later entries replace earlier ones of the same plugin. */
  readonly plugins: readonly PluginEntry[];
  readonly locale?: LocaleType;
  readonly words: ILanguagePack;
  readonly darkMode?: boolean;
}

/** Univer without its bundle of presets, which would pull in packages without a licence. */
export function createGrid({ plugins, locale = LocaleType.EN_US, words, darkMode }: GridSetup): Univer {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    locales: { [locale]: words },
    darkMode,
    override: [[IUndoRedoService, { useClass: SteppedUndoService }]],
  });
  const byName = new Map<string, [PluginCtor<Plugin>, object?]>();
  for (const entry of plugins) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?];
    byName.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of byName.values()) univer.registerPlugin(plugin, options);
  return univer;
}
