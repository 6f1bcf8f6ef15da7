import { toData, toMethod } from './first-evaluation';
import { choose, openAnalysis, openPane, picture, press, search, see, seeButton, startModel, type Walk } from './visit';

export const home: Walk = {
  name: 'home',
  file: '',
  steps: [openPane, seeButton((t) => t('home.own')), seeButton((t) => t('home.example')), picture('home')],
};

export const unfinished: Walk = {
  name: 'unfinished',
  steps: [...toData, press((t) => t('pane.home')), seeButton((t) => t('home.continue')), picture('home-unfinished')],
};

export const method: Walk = {
  name: 'method',
  steps: [
    ...toMethod,
    press((t) => t('method.all', { number: '1' })),
    choose((t) => t('methods.vikor.name')),
    picture('method-all'),
  ],
};

export const ownIndicators: Walk = {
  name: 'own-indicators',
  steps: [
    openPane,
    press((t) => t('home.own')),
    press((t) => t('data.useSelection')),
    see((t) => t('data.ownTitle')),
    picture('data-own'),
  ],
};

export const functions: Walk = {
  name: 'functions',
  steps: [
    openPane,
    press((t) => t('home.functions')),
    seeButton((t) => t('functions.all', { count: 1 })),
    picture('functions'),
    search('zzz'),
    see((t) => t('functions.noneTitle')),
    picture('functions-none'),
    search('topsis'),
    press(() => 'TOPSIS'),
    see((t) => t('functions.input')),
    picture('function'),
  ],
};

export const analyses: Walk = {
  name: 'analyses',
  file: '',
  steps: [
    openPane,
    startModel('m7'),
    press((t) => t('analyses.open')),
    picture('analyses-model'),
    openAnalysis('benefit-sharing'),
    seeButton((t) => t('analyses.insert', { count: 2 })),
    picture('analysis-input'),
    press((t) => t('analyses.insert', { count: 2 })),
    press((t) => t('analyses.check')),
    seeButton((t) => t('analyses.preview')),
    picture('analysis-check'),
    press((t) => t('analyses.preview')),
    seeButton((t) => t('write.write', { count: 1 })),
    picture('analysis-write'),
    press((t) => t('write.write', { count: 1 })),
    seeButton((t) => t('analyses.goToSheet')),
    see((t) => t('analyses.numbers')),
    picture('analysis-result'),
    press((t) => t('pane.home')),
    // By its second line: what was done lately begins with the same words.
    ({ pane, t }) => pane.getByText(t('analyses.openCaption')).click(),
    see((t) => t('analyses.leadAll')),
    picture('analyses'),
  ],
};

export const examples: Walk = {
  name: 'examples',
  steps: [
    openPane,
    press((t) => t('home.example')),
    seeButton((t) => t('example.books.asem.title')),
    picture('examples'),
    press((t) => t('example.books.asem.title')),
    seeButton((t) => t('example.insert', { count: 1 })),
    picture('example'),
  ],
};
