export default function LandingPage() {
  return (
    <main id="main" className="page">
      <h1 className="title">
        Read an article, then <mark className="hl hl--on">read it back.</mark>
      </h1>
    </main>
  )
}
