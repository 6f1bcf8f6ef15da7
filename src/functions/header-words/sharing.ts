import type { HeaderWords } from './header-words';

export const sharingWords = {
  coalition: { en: 'coalition', 'zh-CN': '联盟' },
  gets: { en: 'gets', 'zh-CN': '所得' },
  couldGet: { en: 'could get', 'zh-CN': '单独可得' },
  shortfall: { en: 'shortfall', 'zh-CN': '差额' },
} satisfies HeaderWords;
