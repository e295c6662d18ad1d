#!/usr/bin/env python3
"""Whether files are bundles of FHIR R4, by the published JSON schema and by what no schema says.

fhir.py SCHEMA.json.gz BUNDLE.json...     how many resources of each type, or what is wrong and exit code 1
"""

import collections
import gzip
import json
import sys

import jsonschema

# Rules of R4 that the schema does not hold: elements that must be there, and codes that are bound.
REQUIRED = {
    "Questionnaire": ["status", "item"],
    "QuestionnaireResponse": ["status", "questionnaire", "subject", "authored"],
    "Observation": ["status", "code", "subject", "effectiveDateTime", "valueInteger"],
    "MedicationAdministration": ["status", "medicationCodeableConcept", "subject", "effectiveDateTime"],
    "AdverseEvent": ["actuality", "subject", "event"],
    "Consent": ["status", "scope", "category", "patient", "policyRule"],  # ppc-1
}
STATUS = {
    "Questionnaire": {"draft", "active", "retired", "unknown"},
    "QuestionnaireResponse": {"in-progress", "completed", "amended", "entered-in-error", "stopped"},
    "Observation": {"registered", "preliminary", "final", "amended"},
    "MedicationAdministration": {"in-progress", "not-done", "completed"},
    "Consent": {"active", "inactive"},
}
OUTCOMES = {"resolved", "recovering", "ongoing", "resolvedWithSequelae", "fatal", "unknown"}
ANSWERS = {"boolean": "valueBoolean", "choice": "valueCoding", "integer": "valueInteger", "decimal": "valueDecimal",
           "date": "valueDate", "string": "valueString", "text": "valueString"}
IDENTITY = {"name", "telecom", "address", "photo", "contact"}


def references(value):
    if isinstance(value, dict):
        if "reference" in value:
            yield value["reference"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def empties(value, path=""):
    """FHIR knows no null and no empty text, list or object: what is not known is left out."""
    if value is None or value == "" or value == [] or value == {}:
        yield path
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from empties(part, f"{path}.{key}")
    elif isinstance(value, list):
        for i, part in enumerate(value):
            yield from empties(part, f"{path}[{i}]")


class Bundle:
    def __init__(self, schema, path):
        self.faults = []
        with open(path, encoding="utf-8") as file:
            bundle = json.load(file)
        self.types = collections.Counter()
        by_type = {}
        urls = set()
        entries = bundle.pop("entry")
        self.validate(schema, "Bundle", bundle, by_type)
        for entry in entries:
            if entry["fullUrl"] in urls:
                self.faults.append(f"{entry['fullUrl']} twice")  # bdl-7
            urls.add(entry["fullUrl"])
            if entry["fullUrl"] != "urn:uuid:" + entry["resource"]["id"]:
                self.faults.append(f"{entry['fullUrl']}: another id")
        for entry in entries:
            resource = entry["resource"]
            kind = resource["resourceType"]
            self.types[kind] += 1
            self.validate(schema, kind, resource, by_type)
            self.check(kind, resource)
            for reference in references(resource):
                if reference not in urls:
                    self.faults.append(f"{kind} refers to {reference}, which is not there")
        self.check_answers([entry["resource"] for entry in entries])

    def validate(self, schema, kind, resource, by_type):
        if kind not in by_type:
            by_type[kind] = jsonschema.Draft6Validator({**schema, "oneOf": [{"$ref": f"#/definitions/{kind}"}]})
        for error in by_type[kind].iter_errors(resource):
            self.faults.append(f"{kind}: {error.message[:200]}")

    def check(self, kind, resource):
        for name in REQUIRED.get(kind, []):
            if name not in resource:
                self.faults.append(f"{kind} has no {name}")
        if kind in STATUS and resource.get("status") not in STATUS[kind]:
            self.faults.append(f"{kind}: status {resource.get('status')!r}")
        for path in empties(resource):
            self.faults.append(f"{kind}{path} is empty")
        if kind == "Patient" and IDENTITY & set(resource):
            self.faults.append("a patient is not pseudonymous")
        if kind == "AdverseEvent":
            for coding in resource.get("outcome", {}).get("coding", []):
                if coding["code"] not in OUTCOMES:
                    self.faults.append(f"outcome {coding['code']}")

    def check_answers(self, resources):
        questions = {}
        for resource in resources:
            if resource["resourceType"] == "Questionnaire":
                for item in resource["item"]:
                    if item["linkId"] in questions:
                        self.faults.append(f"{item['linkId']} is asked twice")  # que-2
                    questions[item["linkId"]] = item
        for resource in resources:
            if resource["resourceType"] != "QuestionnaireResponse":
                continue
            for item in resource["item"]:
                question = questions.get(item["linkId"])
                if question is None:
                    self.faults.append(f"{item['linkId']} is not asked")
                    continue
                for answer in item["answer"]:
                    if list(answer) != [ANSWERS[question["type"]]]:
                        self.faults.append(f"{item['linkId']}: {answer}")
                    options = [option["valueCoding"]["code"] for option in question.get("answerOption", [])]
                    if options and answer["valueCoding"]["code"] not in options:
                        self.faults.append(f"{item['linkId']}: {answer} is no choice")


def main():
    with gzip.open(sys.argv[1]) as file:
        schema = json.load(file)
    faults = []
    types = collections.Counter()
    for path in sys.argv[2:]:
        bundle = Bundle(schema, path)
        faults += bundle.faults
        types += bundle.types
    for fault in faults[:20]:
        print(fault)
    for kind, count in sorted(types.items()):
        print(kind, count)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
