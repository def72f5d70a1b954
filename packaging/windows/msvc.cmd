@rem SPDX-FileCopyrightText: 2026 The keyturn authors
@rem SPDX-License-Identifier: Apache-2.0
@rem Builds and tests Keyturn by MSVC, and gathers what is installed in build\windows-package\payload. Needs Visual
@rem Studio, vcpkg, Python and a Qt in QT_ROOT_DIR. Never run but by .github/workflows/release.yml.
@echo on
for /f "usebackq delims=" %%i in (`"%ProgramFiles(x86)%\Microsoft Visual Studio\Installer\vswhere.exe" -latest -property installationPath`) do call "%%i\VC\Auxiliary\Build\vcvars64.bat" || exit /b 1
set libraries=%VCPKG_INSTALLATION_ROOT%\installed\x64-windows
set keychain=%CD%\build\keychain
"%VCPKG_INSTALLATION_ROOT%\vcpkg" install --triplet x64-windows openssl tl-expected || exit /b 1
"%VCPKG_INSTALLATION_ROOT%\vcpkg" install --triplet x64-windows-static-md simdjson || exit /b 1

mkdir build
curl --fail --location --output build\keychain.tar.gz https://github.com/frankosterfeld/qtkeychain/archive/0.15.0.tar.gz || exit /b 1
python -c "import hashlib,sys; sys.exit(hashlib.sha256(open('build/keychain.tar.gz','rb').read()).hexdigest() != 'f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22')" || exit /b 1
tar xf build\keychain.tar.gz -C build || exit /b 1
cmake -S build\qtkeychain-0.15.0 -B build\keychain-build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="%QT_ROOT_DIR%" -DCMAKE_INSTALL_PREFIX="%keychain%" -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF || exit /b 1
cmake --build build\keychain-build --target install || exit /b 1

cmake -S . -B build\msvc -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_PREFIX_PATH=%QT_ROOT_DIR%;%keychain%;%libraries%;%VCPKG_INSTALLATION_ROOT%\installed\x64-windows-static-md" -DOPENSSL_ROOT_DIR="%libraries%" || exit /b 1
cmake --build build\msvc || exit /b 1
set PATH=%QT_ROOT_DIR%\bin;%keychain%\bin;%libraries%\bin;%PATH%
ctest --test-dir build\msvc --output-on-failure --exclude-regex "tst_layers" || exit /b 1

python packaging\windows\gather.py build\msvc\bin\keyturn.exe build\windows-package\payload --plugins "%QT_ROOT_DIR%\plugins" --catalogues "%QT_ROOT_DIR%\translations" --libraries "%QT_ROOT_DIR%\bin" "%keychain%\bin" "%libraries%\bin" "%VCToolsRedistDir%x64\Microsoft.VC143.CRT" || exit /b 1
