const fs = require('node:fs');
const path = require('node:path');

/** The Chinese descriptions by function id, one file a section of the catalogue. */
const folder = path.join(__dirname, 'zh-CN');
const sections = fs.readdirSync(folder).map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));

module.exports = Object.assign({}, ...sections);
