import {
  ArrowSync20Regular,
  DataPie20Regular,
  DataTrending20Regular,
  DocumentSearch20Regular,
  Handshake20Regular,
  HatGraduation20Regular,
  Location20Regular,
  PersonRibbon20Regular,
  Rocket20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';

const icons: Readonly<Record<string, FluentIcon>> = {
  m1: Handshake20Regular,
  m2: Rocket20Regular,
  m3: PersonRibbon20Regular,
  m4: HatGraduation20Regular,
  m5: ArrowSync20Regular,
  m6: DocumentSearch20Regular,
  m7: DataPie20Regular,
  m8: Location20Regular,
};

export const iconOf = (modelId: string): FluentIcon => icons[modelId] ?? DataTrending20Regular;
