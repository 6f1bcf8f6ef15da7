import { createContext, useCallback, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { translator, type Translate } from '../../locales';
import type { Action, PaneContext } from '../actions/action';
import { runAction } from '../actions/run-action';
import { joinSentences } from '../format/join-sentences';
import { keepTogether } from '../format/keep-together';
import { numbersIn, type Numbers } from '../format/numbers';
import type { PaneState } from './pane-state';

const Context = createContext<PaneContext | null>(null);
export const PaneProvider = Context.Provider;

export const usePaneContext = (): PaneContext => {
  const context = useContext(Context);
  if (!context) throw new Error('This component stands outside the pane.');
  return context;
};

export const usePane = <Part,>(select: (state: PaneState) => Part): Part => useStore(usePaneContext().store, select);

export const useTranslate = (): Translate => {
  const language = usePane((state) => state.language);
  return useMemo(() => {
    const translate = translator(language);
    if (language === 'en') return translate;
    return ((...call: Parameters<Translate>) => keepTogether(translate(...call))) as Translate;
  }, [language]);
};

/** Picks a text of a model's in the pane's language. */
export const useText = (): ((text: { readonly en: string; readonly zh: string }) => string) => {
  const language = usePane((state) => state.language);
  return useCallback((text) => (language === 'zh-CN' ? text.zh : text.en), [language]);
};

export const useSentences = (): ((sentences: readonly string[]) => string) => {
  const language = usePane((state) => state.language);
  return useCallback((sentences) => joinSentences(language, sentences), [language]);
};

export const useNumbers = (): Numbers => {
  const { environment } = usePaneContext();
  const language = usePane((state) => state.language);
  return useMemo(() => numbersIn(language, environment.contentLanguage), [language, environment]);
};

/** A user action ready to be called; what goes wrong is shown in the pane. */
export const useAction = <Argument,>(action: Action<Argument>): ((argument: Argument) => void) => {
  const context = usePaneContext();
  return useCallback((argument: Argument) => void runAction(context, action, argument), [context, action]);
};
