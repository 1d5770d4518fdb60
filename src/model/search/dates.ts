const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[/.])(0?[1-9]|1[0-2])(?![\d.])(?:月|\/(?=\d))?(?:(\d{1,2})(?:日|(?!\d)))?/g;

/** A folded query with its dates as the site writes them: `2023年3月` and `2023/3` become `2023-03`, `2023年3月1日` becomes `2023-03-01`, `2023年末` becomes `2023-12`. */
export function withDates(query: string): string {
  return query.replace(/(?<=(?<!\d)(?:19|20)\d\d)年末/g, '年12月').replace(DATE, (_, year: string, month: string, day?: string) => ` ${[year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-')} `).replace(/\s+/g, ' ').trim();
}
