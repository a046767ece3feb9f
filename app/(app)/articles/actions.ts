'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { restoreArticle } from '@/lib/data/article-changes'

/** Brings back an article that was put away, and shows it. */
export async function restoreArticleAction(articleId: string): Promise<void> {
  const restored = await restoreArticle(articleId)
  redirect((restored.ok ? `/articles/${encodeURIComponent(articleId)}?note=restored` : '/articles') as Route)
}
