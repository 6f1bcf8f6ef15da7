/**
 * The metadata that Excel reads, in Chinese: descriptions are replaced, help links lead to the Chinese pages,
 * everything else stays.
 *
 * @param {{ functions: { id: string, description: string, helpUrl: string, parameters: { name: string, description: string }[] }[] }} metadata
 * @param {Record<string, { description: string, parameters: Record<string, string> }>} descriptions by function id
 */
module.exports = function localiseMetadata(metadata, descriptions) {
  const missing = [];
  const found = (text, what) => text || (missing.push(what), '');
  const functions = metadata.functions.map((entry) => {
    const own = descriptions[entry.id] ?? { description: '', parameters: {} };
    return {
      ...entry,
      description: found(own.description, entry.id),
      helpUrl: entry.helpUrl.replace(/\.html$/, '.zh-CN.html'),
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: found(own.parameters[parameter.name], `${entry.id} ${parameter.name}`),
      })),
    };
  });
  if (missing.length > 0) throw new Error(`Descriptions are missing for: ${missing.join(', ')}`);
  return { ...metadata, functions };
};
