import { expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { nameWithin } from './name-within.js'

const languageOf = (code: string) => understand(readText('.', { id: 'test', language: code }).document).language

// Language, source, the name inside it; "" where none is told apart.
test.each([
  ['fr', 'le maire, Luc Ferrat', 'Luc Ferrat'],
  ['fr', 'la députée Inès Carpentier', 'Inès Carpentier'],
  ['fr', 'Le maire de Vaumont, Hugues Labat', 'Hugues Labat'],
  ['fr', 'Le ministère', ''],
  ['de', 'Bürgermeisterin Jutta Kroll', 'Jutta Kroll'],
  ['de', 'Oppositionsführer Emil Rat', 'Emil Rat'],
  ['de', 'Minister Brand', 'Brand'],
  ['es', 'el portavoz de la empresa, Raúl Cifuentes', 'Raúl Cifuentes'],
  ['es', 'la policía', ''],
  ['it', 'il sindaco Marco Bellini', 'Marco Bellini'],
  ['pt', 'o prefeito Rui Salgado', 'Rui Salgado'],
  ['ru', 'мэр Тарска Олег Бурков', 'Олег Бурков'],
  ['ru', 'директор завода Иван Петрович Сидорин', 'Иван Петрович Сидорин'],
  ['cs', 'starosta Karel Fous', 'Karel Fous'],
  ['zh', '市长林书文', '林书文'],
  ['zh', '一名不愿透露姓名的官员', ''],
  ['ja', '漁師の佐藤学さん', '佐藤学'],
  ['ja', '田中誠市長', '田中誠'],
  ['ja', '市の担当者', ''],
  ['ko', '김도진 시장', '김도진'],
  ['ar', 'رئيس البلدية سامر الخطاب', 'سامر الخطاب'],
  ['fr', 'le docteur Jean-Luc de la Tour', 'Jean-Luc de la Tour'],
  ['fr', 'Mme Carpentier', 'Mme Carpentier'],
  ['de', 'der Sprecher der Polizei', 'Polizei'],
  ['de', 'Trainer Ole van Brand', 'Ole van Brand'],
  ['es', 'la ministra de Puertos, Elena Soto', 'Elena Soto'],
  ['es', 'una vecina', ''],
  ['it', 'la ministra Elena De Conti', 'Elena De Conti'],
  ['ru', 'жительница посёлка Анна Лычкова', 'Анна Лычкова'],
  ['ru', 'полиция', ''],
  ['ja', '警察', ''],
  ['ko', '박서윤 대변인', '박서윤'],
  ['ar', 'الوزيرة', ''],
  ['sv', 'borgmästaren Mara Lund', ''],
  ['en', 'Mayor Holt', ''],
] as const)('%s: %s', (code, source, name) => {
  const found = nameWithin(source, { start: 10, end: 10 + source.length }, languageOf(code))
  expect(found ? source.slice(found.start - 10, found.end - 10) : '').toBe(name)
})
