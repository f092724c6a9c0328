/** The manifests are what Kubernetes knows: every field by its name and type, every value by its rules, every reference by what is there. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import {
  HorizontalPodAutoscaler,
  type IHorizontalPodAutoscaler,
} from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { Service } from 'kubernetes-models/v1/Service'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = 'deploy/kubernetes'

/** Each kind: how it is checked, and where its types are. */
const kinds = {
  Deployment: [(fields: object) => new Deployment(fields), 'apps/v1/Deployment'],
  // Its type demands a field; whether the field is there is what is checked below.
  HorizontalPodAutoscaler: [
    (fields: object) => new HorizontalPodAutoscaler(fields as IHorizontalPodAutoscaler),
    'autoscaling/v2/HorizontalPodAutoscaler',
  ],
  Ingress: [(fields: object) => new Ingress(fields), 'networking.k8s.io/v1/Ingress'],
  Namespace: [(fields: object) => new Namespace(fields), 'v1/Namespace'],
  NetworkPolicy: [
    (fields: object) => new NetworkPolicy(fields),
    'networking.k8s.io/v1/NetworkPolicy',
  ],
  PodDisruptionBudget: [
    (fields: object) => new PodDisruptionBudget(fields),
    'policy/v1/PodDisruptionBudget',
  ],
  Service: [(fields: object) => new Service(fields), 'v1/Service'],
} as const

type Manifest = { kind: keyof typeof kinds; apiVersion: string }

const names = readdirSync(folder).filter((name) => name !== 'kustomization.yaml')
const read = (name: string) => parse(readFileSync(path.join(folder, name), 'utf8'))
const manifests = names.map((name): [string, Manifest] => [name, read(name)])

test('the list of manifests names each of them', () => {
  expect([...read('kustomization.yaml').resources].sort()).toEqual(names.sort())
})

test.each(manifests)('%s keeps the rules of its kind', (_, manifest) => {
  const [make] = kinds[manifest.kind]
  const made = make(manifest)
  expect(made.apiVersion).toBe(manifest.apiVersion)
  expect(() => made.validate()).not.toThrow()
})

test('no field is misspelt: as values of their types, all of them compile, and one with a wrong field does not', () => {
  expect(compile(manifests)).toBe('')
  const [, deployment] = manifests.find(([name]) => name === 'deployment.yaml') ?? []
  expect(
    compile([
      ['wrong', JSON.parse(JSON.stringify(deployment).replace('readinessProbe', 'readynessProbe'))],
    ]),
  ).toContain('readynessProbe')
})

test('all speak of the same pods and port', () => {
  const label = { 'app.kubernetes.io/name': 'employment-services' }
  const { spec } = read('deployment.yaml')
  const selectors = [
    spec.selector.matchLabels,
    spec.template.metadata.labels,
    read('service.yaml').spec.selector,
  ]
  const others = ['disruption-budget.yaml', 'network-policy.yaml']
    .map((name) => read(name).spec)
    .map((one) => (one.selector ?? one.podSelector).matchLabels)
  for (const selector of [...selectors, ...others]) expect(selector).toEqual(label)
  const [{ containerPort, name }] = spec.template.spec.containers[0].ports
  expect([
    read('service.yaml').spec.ports[0].targetPort,
    read('network-policy.yaml').spec.ingress[0].ports[0].port,
  ]).toEqual([name, containerPort])
  expect(readFileSync('deploy/Dockerfile', 'utf8')).toContain(`EXPOSE ${containerPort}`)
})

/** What the compiler says about manifests that are written down as values. */
function compile(values: [string, Manifest][]): string {
  const imports = Object.entries(kinds).map(
    ([kind, [, place]]) => `import type { I${kind} } from 'kubernetes-models/${place}'\n`,
  )
  const constants = values.map(
    ([, manifest], index) =>
      `export const value${index}: I${manifest.kind} = ${JSON.stringify(manifest, null, 2)}\n`,
  )
  const file = path.resolve('test-results', 'manifests', 'values.ts')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, [...imports, ...constants].join(''))
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--target',
    'es2023',
  ]
  return spawnSync('npx', ['tsc', ...options, file], { encoding: 'utf8' }).stdout
}
