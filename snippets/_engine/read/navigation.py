"""The order of the pages: what `nav` in mkdocs.yml names."""

from pathlib import Path

import yaml


def navigation(file: Path) -> list[str]:
    """The pages that `nav` names, in its order. Raises yaml.YAMLError where the file does not parse."""
    config = yaml.load(file.read_text(encoding="utf-8-sig"), _Loader)
    found, waiting = [], [(config if isinstance(config, dict) else {}).get("nav")]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, str) and item.endswith(".md"):
            found.append(item)
        elif isinstance(item, (list, dict)):
            waiting = [*(item.values() if isinstance(item, dict) else item), *waiting]
    return found


class _Loader(yaml.SafeLoader):
    """Reads what it knows: tags such as !ENV are a builder's."""


_Loader.add_constructor(None, lambda loader, node: None)
