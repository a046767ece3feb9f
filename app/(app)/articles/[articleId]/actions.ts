'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { deleteArticle } from '@/lib/data/article-changes'

/** Puts an article away and shows the list, which offers to bring it back. */
export async function deleteArticleAction(articleId: string): Promise<void> {
  await deleteArticle(articleId)
  redirect(`/articles?deleted=${encodeURIComponent(articleId)}` as Route)
}
