import type { Root } from 'mdast';

/** A document that is taken over, whatever it was written with. */
export interface SourceDocument {
  readonly tree: Root;
  /** Where the document says itself what it is called. */
  readonly title?: string | undefined;
  /** Pictures that it holds. */
  readonly images: readonly SourceImage[];
  /** What is no part of the running text: headers and footers, comments, a block of metadata. */
  readonly margins: readonly Margin[];
  /** The text, paragraph by paragraph, as it was read past any conversion: nothing of it may be lost. */
  readonly paragraphs: readonly string[];
  /** What a person has to know. */
  readonly remarks: readonly Remark[];
}

/** A picture of a document. */
export interface SourceImage {
  /** As the tree refers to it. */
  readonly url: string;
  /** The name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text beside the running text. */
export interface Margin {
  readonly kind: 'header' | 'comment' | 'metadata';
  readonly text: string;
}

/** Something that was not taken over as it was. */
export interface Remark {
  readonly kind: 'deleted' | 'picture-kind' | 'picture-missing' | 'html' | 'leftover' | 'address';
  /** The words, the picture's name or the address that it is about. */
  readonly found: string;
}

/** Why a document cannot be read. */
export type Unreadable =
  | 'old-word'
  | 'password'
  | 'open-document'
  | 'rich-text'
  | 'pdf'
  | 'too-large'
  | 'damaged'
  | 'not-text'
  | 'empty';

/** A document that cannot be read. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}
