import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { address } from '../handbook/addresses.ts';
import { CACHE_FOLDER } from '../handbook/cache-folder.ts';
import { softwareVersion } from '../handbook/software-version.ts';
import type { ReportDocument } from '../report/document/document.ts';
import { PUBLISHED_FORMATS, type ReportFormat, setReport } from '../report/document/formats.ts';
import { templateVersion } from '../report/pdf/typst.ts';
import { reportFileName } from '../report/self-report/file-name.ts';
import { siteReport } from '../report/self-report/self-report.ts';
import type { HandbookSite } from '../sites/handbook-site.ts';
import { keptFile } from './kept-file.ts';
import type { SiteFile } from './terms-files.ts';

/**
 * The self-report on each catalogue, as the files that its page offers. What was set once for the same content and day
 * is taken from the cache. Reports that are too long for a page are left to `npm run report`.
 */
export async function makeReportFiles(site: HandbookSite): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const catalogue of site.handbook.catalogues.values()) {
    const document = siteReport(site, catalogue);
    if (document === undefined) continue;
    const folder = address(site.language, 'requirements', catalogue.id);
    for (const format of PUBLISHED_FORMATS) {
      const bytes = await cached(document, format);
      files.push({ path: `${folder}${reportFileName(site.language, catalogue.id, format)}`, bytes });
    }
  }
  return files;
}

async function cached(document: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(await templateVersion())
    .update(softwareVersion(['src/report', 'src/messages']))
    .update(JSON.stringify(document))
    .digest('hex');
  return keptFile(join(CACHE_FOLDER, 'reports', `${key}.${format}`), () => setReport(document, format));
}
