import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useNavigation } from './navigation'

describe('vägen mellan vyer', () => {
  beforeEach(() => {
    setActivePinia(createPinia())
  })

  it('går bakåt och framåt utan att tappa plats', () => {
    const nav = useNavigation()
    nav.go({ name: 'arenden' })
    nav.go({ name: 'nytt' })
    nav.back()
    expect(nav.current.name).toBe('arenden')
    nav.forward()
    expect(nav.current.name).toBe('nytt')
    expect(nav.canGoForward).toBe(false)
  })

  it('glömmer det som låg framåt när man väljer något nytt', () => {
    const nav = useNavigation()
    nav.go({ name: 'arenden' })
    nav.back()
    nav.go({ name: 'beslut' })
    expect(nav.canGoForward).toBe(false)
    nav.back()
    expect(nav.current.name).toBe('idag')
  })

  it('stannar på samma steg när en flik byts', () => {
    const nav = useNavigation()
    nav.go({ name: 'installningar', tab: 'kontor' })
    nav.replace({ name: 'installningar', tab: 'backup' })
    expect(nav.current).toEqual({ name: 'installningar', tab: 'backup' })
    nav.back()
    expect(nav.current.name).toBe('idag')
  })
})
