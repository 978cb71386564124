import type { Handbook } from '../handbook/index.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { PAPER_LOOK } from '../report/charts/chart-look.ts';
import { handbookPath, publicPath } from '../report/path/customer-path.ts';
import { drawPath } from '../report/path/draw-path.ts';
import { pathPdf } from '../report/path/path-pdf.ts';
import type { PathPicture } from '../report/path/path-picture.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { pathFile } from '../sites/path-files.ts';
import type { SiteFile } from './terms-files.ts';

/** The customer path of staff and auditors as SVG and PDF; nothing where there are no stations. */
export function handbookPathFiles(handbook: Handbook, today: IsoDate): SiteFile[] {
  const { language, organisation } = handbook.settings;
  return pathFiles(handbookPath(handbook, today, PAPER_LOOK), organisation.name, language);
}

/** The customer path of customers as SVG and PDF, from public data alone. */
export function publicPathFiles(data: PublicHandbook, today: IsoDate): SiteFile[] {
  return pathFiles(publicPath(data, today, PAPER_LOOK), data.organisation.name, data.language);
}

function pathFiles(picture: PathPicture, organisation: string, language: 'de' | 'en'): SiteFile[] {
  if (picture.stations.length === 0) return [];
  return [
    { path: pathFile(language, 'svg'), bytes: new TextEncoder().encode(drawPath(picture).svg) },
    { path: pathFile(language, 'pdf'), bytes: pathPdf(picture, organisation, language) },
  ];
}
