import { fileAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { subjectPath, type Subject } from '../linking/subject.ts';

/** The name of a page's picture below /pictures/<language>/; pages about nothing in particular share one. */
export function pictureName(subject: Subject | undefined): string {
  if (!subject || subject.kind === 'source' || subject.kind === 'glossary') return 'site';
  return subject.kind === 'home' ? 'home' : subjectPath(subject.kind === 'evidence' ? { ...subject, kind: 'fact' } : subject).slice(1, -1);
}

/** The address of a page's picture. */
export function pictureAddress(lang: Language, subject: Subject | undefined, format: 'png' | 'svg'): string {
  return fileAddress(`/pictures/${lang}/${pictureName(subject)}.${format}`);
}
