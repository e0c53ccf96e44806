import { Desk, FollowOnPhone, Keyboard } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { act, ordinaryWeek, pickWith, serve, sheetOf, today } from './page'

const speakers = ['东郭一', '东郭二', '东郭三', '东郭四', '东郭五']
const claim = '安置房延期两年没有交付，要求按协议交房并付过渡费'
const facts = '二〇二三年签订拆迁安置协议，约定两年内交房，至今没有封顶，过渡费停发半年'

test('a visit of seven: five speak for them, it is reported up, answered, and office and bureau are rated', async ({ desk, phone, request }) => {
  test.slow()
  const api = new Api(request)
  await ordinaryWeek(api)
  const office = await desk()
  const keys = await Keyboard.on(office)
  const clerk = await Desk.logIn(office, 'petition')
  await office.goto('/desk/petitions/new')
  await office.evaluate(() => sessionStorage.removeItem('mouse')) // logging in was not part of it

  await test.step('seven come, six want to speak: the desk says where the law stands, and nothing is lost', async () => {
    await expect(office.getByRole('radio', { name: '来信' })).toBeFocused()
    await keys.press('ArrowRight')
    await expect(office.getByRole('radio', { name: '来访' })).toBeChecked()
    await keys.fill(office.getByLabel('姓名', { exact: true }), speakers[0]!)
    await keys.fill(office.getByLabel('手机号', { exact: true }), '19700009311')
    await keys.tabTo(office.getByRole('spinbutton', { name: '人数' }))
    await keys.press('Control+A')
    await keys.type('7')
    await keys.press('Tab')
    await expect(office.getByLabel('代表 1 · 姓名')).toHaveValue(speakers[0]!)
    await keys.tabTo(office.getByLabel('代表 1 · 姓名'))
    for (const name of [...speakers.slice(1), '东郭六']) {
      await keys.press('Enter')
      await keys.type(name)
    }
    await expect(office.getByRole('alert')).toContainText('最多推选 5 名代表（《信访工作条例》第二十条）')
    await expectAccessible(office)
    await keys.press('Control+Enter')
    await expect(office.getByLabel('代表 6 · 姓名')).toHaveValue('东郭六')
    await keys.use(office.getByRole('button', { name: '移除代表 6' }))
    await expect(office.getByRole('alert')).toHaveCount(0)
    await expect(office.getByLabel('代表 5 · 姓名')).toBeFocused()
    await picture(office, 'petition-group-desk')
  })

  const filed = await test.step('registered with the keyboard alone', async () => {
    await keys.fill(office.getByRole('textbox', { name: '诉求' }), claim)
    await keys.fill(office.getByLabel('事实和理由'), facts)
    await pickWith(keys, '内容分类', '城乡', '城乡建设')
    await pickWith(keys, '事项发生在哪个社区（村）', '石桥', /石桥/)
    const urgent = office.getByRole('checkbox', { name: /重大、紧急/ }) // drawn by its label
    while (!await urgent.evaluate(element => element === document.activeElement)) await keys.press('Tab')
    await keys.press('Space')
    await expect(urgent).toBeChecked()
    await keys.press('Control+Enter')
    const done = office.getByRole('status', { name: '已登记' })
    await expect(done).toBeVisible()
    await keys.expectNoMouse()
    const code = /\d{4} ?\d{4}$/.exec((await done.getByText(/^查询码/).innerText()).trim())![0]
    return { number: (await done.getByText(/^XF/).innerText()).trim(), code }
  })
  const { number } = filed

  await test.step('the seventh writes a letter about the same: the desk sees that it is a repeat', async () => {
    await keys.press('Enter')
    await expect(office.getByLabel('姓名', { exact: true })).toHaveValue('')
    await keys.fill(office.getByLabel('姓名', { exact: true }), '东郭七')
    await keys.fill(office.getByRole('textbox', { name: '诉求' }), claim)
    await pickWith(keys, '内容分类', '城乡', '城乡建设')
    const hints = office.getByRole('region', { name: '可能是重复信访' })
    await expect(hints).toContainText(number)
    await expect(hints).toContainText('内容相近')
  })

  await test.step('reported up at once, then handed over with a day for the report', async () => {
    await office.goto(`/desk/cases/${number}`)
    await expect(sheetOf(office)).toContainText('7 人')
    await expect(sheetOf(office)).toContainText(speakers[4]!)
    await clerk.claim()
    await clerk.choose('紧急上报')
    await clerk.task.getByLabel(/^说明/).fill('七人集体来访，情绪激动，报市政府')
    await clerk.submit('紧急上报')
    await expect(sheetOf(office)).toContainText(/已上报/)
    await clerk.claim()
    await clerk.choose('转送', true)
    await clerk.task.getByLabel('申诉求决').check()
    await clerk.pick('交给哪个单位', '自然资源局')
    await clerk.task.getByRole('button', { name: /常用语/ }).click()
    await clerk.task.getByRole('combobox', { name: /输入几个字/ }).fill('按期办理')
    await expectAccessible(office)
    await office.keyboard.press('Enter')
    await expect(clerk.task.getByLabel(/^说明/)).toHaveValue(/请依法按期办理，书面答复信访人/)
    await clerk.submit('转送')
    await expect(sheetOf(office)).toContainText('信访事项转送函')
  })

  await act(api, 'dept.zr', number, 'takeOverPetition')
  await act(api, 'officer.zr', number, 'acceptPetition')
  await act(api, 'officer.zr', number, 'hearPetitioner', { heardOn: today() }, '听取了五名代表的陈述')

  await test.step('the officer writes the opinion, each part with the phrases for petitions', async () => {
    const officer = await Desk.logIn(await desk(), 'officer.zr')
    const { page, task } = officer
    await page.goto(`/desk/cases/${number}`)
    await officer.claim()
    await officer.choose('提出处理意见')
    const search = task.getByRole('combobox', { name: /输入几个字/ })
    await task.getByLabel('诉求合法合理，予以支持').check()
    await task.getByLabel(/^信访人的诉求/).fill('按协议交付安置房，补发过渡费')
    for (const [field, words, whole] of [
      ['查明的事实', '查阅档案', '经查阅档案、走访当事人并到现场核实，查明：'], ['依据', '第三十二条', '依据《信访工作条例》第三十二条，参照'],
      ['处理意见', '予以支持', '您的诉求事实清楚，符合法律、法规、规章和政策规定，予以支持，自收到本意见书之日起三十日内落实。'],
    ] as const) {
      const box = task.getByRole('textbox', { name: new RegExp(field) }).and(page.locator('textarea'))
      await box.focus()
      await expect(search).toHaveCount(0)
      await page.keyboard.press('Alt+P')
      await expect(search).toBeFocused()
      await page.keyboard.type(words)
      await expect(task.getByRole('option', { selected: true })).toContainText(words)
      if (field === '依据') {
        await expectAccessible(page)
        await picture(page, 'petition-opinion-desk')
      }
      await page.keyboard.press('Enter')
      await expect(box).toHaveValue(whole)
      await expect(box).toBeFocused()
    }
    await officer.submit('提出处理意见')
    await expect(officer.said(/审核/)).toBeVisible()
  })

  await act(api, 'officer.zr2', number, 'passLegality', {}, '事实清楚，适用依据正确')
  await act(api, 'head.zr', number, 'signOpinion')
  await serve(api, 'officer.zr', number, 'opinionServed', speakers[0]!)

  await test.step('whoever spoke for them rates with number and code: the office well, the bureau not', async () => {
    const page = await phone()
    await new FollowOnPhone(page).find(number, filed.code)
    const bureau = page.getByRole('group', { name: '自然资源局办得怎么样？' })
    await expect(bureau).toBeVisible()
    await page.getByRole('group', { name: '信访局办得怎么样？' }).getByRole('radio', { name: '满意', exact: true }).check({ force: true })
    await page.getByRole('heading', { name: '信访局办得怎么样？', includeHidden: true }).scrollIntoViewIfNeeded()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'petition-rate-phone')
    await page.getByRole('group', { name: '信访局办得怎么样？' }).getByRole('button', { name: '提交评价' }).click()
    await expect(page.getByText('对信访局：满意')).toBeVisible()
    await bureau.getByRole('radio', { name: '不满意', exact: true }).check({ force: true })
    await bureau.getByLabel('想说的话（可不填）').fill('两年才有答复')
    await bureau.getByRole('button', { name: '提交评价' }).click()
    await expect(page.getByText('对办理单位：不满意')).toBeVisible()
    await expect(page.getByRole('button', { name: '提交评价' })).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('all of it stands in the figures of the year, and each number leads to its rows', async () => {
    await office.goto('/desk/petitions/figures')
    await office.getByText('按被反映单位', { exact: true }).click()
    await office.getByText('按领域', { exact: true }).click()
    const row = office.getByRole('table', { name: '分组明细' }).getByRole('row', { name: /城乡建设/ })
    await expect(row.getByRole('link', { name: /^不满意 \d/ })).toBeVisible()
    await expectAccessible(office)
    await expectNoSidewaysScrolling(office)
    await picture(office, 'petition-figures-desk')
    await row.getByRole('link', { name: /^不满意 \d/ }).click()
    await expect(office.getByText('对办理单位不满意')).toBeVisible()
    await expect(clerk.row(number)).toContainText('等 7 人')
    await expectAccessible(office)
    await office.goBack()
    await expect(row).toBeVisible()
    const download = office.waitForEvent('download')
    await office.getByRole('button', { name: '导出 Excel' }).click()
    expect((await download).suggestedFilename()).toMatch(/^信访统计-.+\.xlsx$/)
    await office.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScrolling(office)
    await expectAccessible(office)
  })
})
