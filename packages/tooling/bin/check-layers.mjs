#!/usr/bin/env node
import { runFromSource } from "./from-source.mjs";

runFromSource("../src/check-repository.ts");
