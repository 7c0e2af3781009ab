import type { StatementsParquet } from './statements-parquet.js'

/** A writer of Apache Parquet; its library is loaded when somebody asks for one. */
export async function statementsParquet(): Promise<StatementsParquet> {
  const { StatementsParquet } = await import('./statements-parquet.js')
  return new StatementsParquet()
}
