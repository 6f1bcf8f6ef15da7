/** A column of the yearbook's file and how it is called in the example workbook, in both languages with its unit. */
export interface ExampleColumn {
  readonly field: string;
  readonly header: string;
  readonly width: number;
  readonly numberFormat?: string;
}

const whole = '#,##0';
const money = '10k yuan 万元';
const staff = 'person-years 人年';

const counted = (field: string, header: string, unit: string): ExampleColumn => ({
  field,
  header: `${header} (${unit})`,
  width: 19,
  numberFormat: whole,
});

/** In the order in which they stand in the sheet; the names of the provinces come first. */
export const exampleColumns: readonly ExampleColumn[] = [
  { field: 'province_en', header: 'Province', width: 16 },
  { field: 'province_zh', header: '省份', width: 9 },
  { field: 'year', header: 'Year / 年份', width: 12 },
  { field: 'rd_intensity_pct', header: 'R&D intensity / 研发投入强度 (%)', width: 15, numberFormat: '0.00' },
  counted('rd_fte_py', 'R&D personnel / R&D 人员全时当量', staff),
  counted('rd_researchers_fte_py', 'Researchers / R&D 研究人员', staff),
  counted('rd_exp_internal_10k_yuan', 'Internal R&D expenditure / R&D 经费内部支出', money),
  counted('rd_exp_basic_10k_yuan', 'Basic research expenditure / 基础研究经费', money),
  counted('rd_exp_applied_10k_yuan', 'Applied research expenditure / 应用研究经费', money),
  counted('rd_exp_development_10k_yuan', 'Experimental development expenditure / 试验发展经费', money),
  counted('rd_fund_government_10k_yuan', 'Government R&D funds / R&D 经费中政府资金', money),
  counted('rd_fund_enterprise_10k_yuan', 'Enterprise R&D funds / R&D 经费中企业资金', money),
  counted('patents_granted_total', 'Patents granted / 专利授权量', 'items 件'),
  counted('patents_granted_invention', 'Invention patents granted / 发明专利授权量', 'items 件'),
  counted('valid_invention_patents', 'Valid invention patents / 有效发明专利', 'items 件'),
  counted('tech_contract_output_value_10k_yuan', 'Value of technology contracts output / 输出技术合同成交额', money),
  counted('tech_contract_output_count', 'Technology contracts output, number / 输出技术合同数', 'items 项'),
  counted(
    'tech_contract_absorbed_value_10k_yuan',
    'Value of technology contracts absorbed / 吸纳技术合同成交额',
    money,
  ),
  counted('tech_contract_absorbed_count', 'Technology contracts absorbed, number / 吸纳技术合同数', 'items 项'),
  counted('hitech_firms_recognised', 'High-tech firms / 高新技术企业数', 'firms 家'),
];
