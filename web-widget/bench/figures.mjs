// Medians, and the table: one line for each figure, with its bar.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The middle value; of an even number of them the upper one. */
export const median = (values) => sorted(values)[Math.floor(values.length / 2)];

/** The smallest value that at least `share` of them do not exceed. */
export const quantile = (values, share) => sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];

const two = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/**
 * @param {Array<{name: string, figure: number, unit?: string, most?: number, note?: string}>} lines without `most` a line has no bar
 */
export const table = (lines) => {
  const rows = lines.map(({ name, figure, unit = '', most, note = '' }) => [
    name, `${two(figure)}${unit}`, most === undefined ? '' : `<= ${two(most)}${unit}`, most === undefined ? '' : figure <= most ? 'met' : 'NOT MET', note,
  ]);
  const all = [['', 'figure', 'bar', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => `${row[0].padEnd(widths[0])}  ${row[1].padStart(widths[1])}  ${row[2].padEnd(widths[2])}  ${row[3].padEnd(widths[3])}  ${row[4]}`.trimEnd()).join('\n');
};
