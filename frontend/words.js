/**
 * Texts in both languages, and elements without HTML in strings: what comes from the server is text.
 *
 * @typedef {{en: string, zh: string}} Words
 * @typedef {{en: Record<string, string>, zh: Record<string, string>}} Labels
 * @typedef {(key: string, ...values: unknown[]) => string} Say
 */

/** @param {string | undefined} language @returns {'en' | 'zh'} */
export function supported(language) {
  return language?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * Says the labels of one language; `beginning` is put before every key.
 * @param {Labels | undefined} labels @param {'en' | 'zh'} language @param {string} beginning
 * @returns {Say}
 */
export function speaker(labels, language, beginning = '') {
  return (key, ...values) => fill(labels?.[language][beginning + key] ?? '', values);
}

/** As MessageFormat, for plain places only: `{0}`. @param {string} text @param {unknown[]} values */
export function fill(text, values) {
  return text.replaceAll("''", "'").replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''));
}

/**
 * `element('button', {class: 'x', 'aria-pressed': 'true', onclick: () => …}, 'Text', child)`. False, null and undefined
 * attributes are left out, true ones are empty.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} attributes
 * @param {(Node | string | null | undefined | false)[]} content
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  for (const part of content) if (part) made.append(part);
  return made;
}
