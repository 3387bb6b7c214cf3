export interface Layer {
  folder: string
  may: string[]
}
export declare const layers: Record<string, Layer>
export declare const packages: Record<string, string[]>
export declare const packageReasons: Record<string, string>
export declare const processes: string[]
