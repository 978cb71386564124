import type { ChartLook } from '../charts/chart-look.ts';

/** Who speaks to whom in a procedure. */
export type PathDirection = 'to-customer' | 'from-customer' | 'both';

/** A station of the path, as it is drawn. */
export interface PathStation {
  readonly title: string;
  readonly procedures: readonly { readonly title: string; readonly direction: PathDirection }[];
  /** What is to be seen at the foot: the feedback received. */
  readonly notes: readonly string[];
  /** What is missing at the station. */
  readonly gaps: readonly string[];
}

/** The customer path, ready to be drawn. */
export interface PathPicture {
  /** Begins the ids in the drawing. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What stands below: organisation and day. */
  readonly source: string;
  readonly stations: readonly PathStation[];
  readonly words: {
    readonly direction: Readonly<Record<PathDirection, string>>;
    readonly gapSign: string;
    readonly more: (count: number) => string;
  };
  /** Colours and font; those of the pages if not given. */
  readonly look?: ChartLook | undefined;
}

/** A drawing with the paper on which it is easy to read. */
export interface PathDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
}
