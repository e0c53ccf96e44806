import { ref } from 'vue'
import { type ReportSource, useChangeReport } from '@/shared/changes'
import { usePhotos } from '../photos/usePhotos'
import { showFirstProblem } from '../ui/showFirstProblem'

/** A change reported from a phone, with its photos, until it has a number. */
export function usePhoneReport(source?: ReportSource) {
  const photos = usePhotos()
  const report = useChangeReport(() => photos.kept.value.map(photo => photo.id), source)
  const reported = ref('')

  async function send() {
    if (!photos.settle()) return showFirstProblem()
    reported.value = await report.send() ?? ''
    if (!reported.value) await showFirstProblem()
  }

  function again() {
    report.startOver()
    photos.clear()
    reported.value = ''
  }

  return { photos, report, reported, send, again }
}
