var instance_normalization_default = {
	title: "Instance Normalization",
	lead: "Fade a photo, tint it, and watch the tint disappear again. By the end you can say what Instance Normalization removes, what it cannot remove, and why painters of pictures like it more than readers of pictures do.",
	description: "Instance Normalization step by step, on digits and on a real photo: contrast and colour cast go, style comes from μ and σ (AdaIN). Every number is live.",
	authors: "Introduced by <a id=\"ulyanov2016\">Dmitry Ulyanov, Andrea Vedaldi and Victor Lempitsky (2016)</a>.",
	duration: "about 20 minutes",
	predict: {
		"heading": "Predict first",
		"setup": "The picture shows four digits after one <term id=\"convolution\">convolution</term>: a <term id=\"featureMap\">feature map</term> for each <term id=\"sample\">sample</term> (row) and <term id=\"channel\">channel</term> (column). We will turn up <strong>one whole map</strong>, sample 1, channel 3: every value times {{gain}}, plus {{shift}}. Then <term id=\"instanceNormalization\">Instance Normalization</term> runs again.",
		"question": "What happens to the outputs?",
		"options": {
			"scaled": "That map’s outputs grow: times {{gain}}, plus {{shift}}",
			"map": "That map’s outputs change in another way",
			"sample": "The outputs of all of sample 1 change",
			"none": "As good as nothing changes"
		},
		"action": "Turn the map up and see",
		"look": {
			"input": "Look at the input",
			"output": "Look at the output"
		},
		"again": "Turn it back",
		"result": "<strong>{{visible}}</strong> of {{total}} outputs moved by more than half a hundredth. The largest change is {{largest}}, though the input of that map looks quite different now.",
		"insight": "Why? Each map has a <term id=\"mean\">mean</term> and a <term id=\"variance\">variance</term> of its own. What is done to the whole map is in them too: the mean is subtracted, the <term id=\"standardDeviation\">standard deviation</term> divided out, and the change goes with them. The speck that is left comes from <m id=\"epsilon\"/> (<term id=\"epsilon\">epsilon</term>).",
		"batch": "Batch Normalization would have moved {{visible}} outputs, in {{samples}} samples: there the other digits share the mean."
	},
	why: {
		"heading": "Why forget the contrast?",
		"daily": "You know your friend in a bright photo, in a pale one and under a yellow street lamp. What the light does to the whole picture is not what you look for: you look at how each place differs from the rest.",
		"origin": "The idea comes from <strong>style transfer</strong>: a network repaints a photo in the manner of a painting. How strong the contrast is should be the painting’s choice, not the photo’s. <a id=\"ulyanov2016\">Ulyanov and others (2016)</a> put Instance Normalization in the place of Batch Normalization, in training and in use, and the pictures became clearly better.",
		"idea": "So each map of each sample is brought to mean 0 and standard deviation 1 on its own. No other sample is asked, and no other channel."
	},
	steps: {
		"heading": "The method, step by step",
		"intro": "The <term id=\"tensor\">tensor</term> has <term id=\"shape\">shape</term> <m id=\"N\"/>×<m id=\"C\"/>×<m id=\"H\"/>×<m id=\"W\"/>. Of all the methods, this one makes the smallest sets.",
		"set": {
			"title": "Which cells belong together?",
			"body": "Point at any cell. Its index set <m id=\"indexSet\"/> is its own map and no more: <m id=\"setSize\"/> = <m id=\"HW\"/> = {{m}} cells. The whole tensor falls into <m id=\"N\"/>×<m id=\"C\"/> = {{sets}} sets, and the picture frames them all."
		},
		"statistics": {
			"title": "Mean and variance of each map",
			"body": "Add up the {{m}} values of sample {{sample}}, channel {{channel}} and divide by {{m}}: <m id=\"mean\"/> = {{mean}}. The mean of the squared distances from it is the variance, <m id=\"variance\"/> = {{variance}}. Every map gets such a pair."
		},
		"normalize": {
			"title": "Subtract and divide",
			"body": "Take <m id=\"mean\"/> away from each cell of the map and divide by <m id=\"sqrtVarEps\"/>. Now the map’s mean is 0 and its variance σ²/(σ²+ε) = {{varianceAfter}}. All maps have the same brightness and the same contrast; what differs is the pattern."
		},
		"affine": {
			"title": "Scale and shift",
			"body": "Multiply by <m id=\"gamma\"/> (<term id=\"gamma\">gamma</term>) = {{gamma}}, add <m id=\"beta\"/> (<term id=\"beta\">beta</term>) = {{beta}}: the output <m id=\"y\"/>. There is one pair for each channel, shared by all samples, so it cannot bring back what a single map has lost."
		},
		"next": "Next",
		"previous": "Back",
		"position": "Step {{step}} of {{count}}"
	},
	formula: {
		"heading": "The formula, part by part",
		"intro": "Point at a part of the formula, and the picture shows it. Point at a cell, and its numbers fill the formula.",
		"parts": {
			"x": "<m id=\"x\"/> is the value that comes in at this cell.",
			"indexSet": "<m id=\"indexSet\"/> is the set of cells with one mean: <m id=\"instanceSet\"/>, so the same sample and the same channel.",
			"mean": "<m id=\"mean\"/> is the map’s mean, its brightness.",
			"variance": "<m id=\"variance\"/> is the map’s variance; its square root is the contrast.",
			"epsilon": "<m id=\"epsilon\"/> keeps us from dividing by 0 on a flat map.",
			"gamma": "<m id=\"gamma\"/> is the channel’s scale.",
			"beta": "<m id=\"beta\"/> is the channel’s shift.",
			"xHat": "<m id=\"xHat\"/> says how many standard deviations this cell lies above or below its map’s mean.",
			"y": "<m id=\"y\"/> is the output."
		},
		"worked": "Worked out for sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}",
		"parameters": "γ and β can be learnt, but need not be there: PyTorch’s <code>InstanceNorm2d</code> has none unless you write <code>affine=True</code>. Nothing is collected in training either. It works the same in training and in use."
	},
	photos: {
		"cat": "cat",
		"coffee": "coffee",
		"astronaut": "astronaut",
		"rocket": "evening",
		"bricks": "bricks",
		"own": "yours"
	},
	colours: {
		"red": "red",
		"green": "green",
		"blue": "blue"
	},
	contrast: {
		"heading": "A photo: contrast and tint go in, and do not come out",
		"intro": "A colour photo is a tensor too: one sample, three channels (red, green, blue), values from 0 to 1. We change it, <m id=\"x\"/> becomes a·<m id=\"x\"/> + b in each channel. Then Instance Normalization (IN) sees both, the photo and the changed one.",
		"try": "Move the sliders, for all colours or for one. Above you see what goes in, below what comes out.",
		"loading": "The photo is on its way.",
		"panels": {
			"x": {
				"caption": "Photo x",
				"label": "The photo as it is"
			},
			"changed": {
				"caption": "Changed",
				"label": "The photo with the chosen contrast, brightness and curve"
			},
			"before": {
				"caption": "Photo after IN",
				"label": "The photo after Instance Normalization, from −2.5 in black to 2.5 in full colour"
			},
			"after": {
				"caption": "Changed after IN",
				"label": "The changed photo after Instance Normalization, on the same scale"
			}
		},
		"difference": "Largest difference between the two outputs:",
		"verdicts": {
			"same": "No screen can show it: one of its 256 steps is 0.02 here.",
			"inverted": "Where a is negative the sign turns: IN(−x) = −IN(x), to within {{mirrored}}. Inversion is not removed.",
			"flat": "Where a is 0 the map is flat. What was in it is gone, and nothing brings it back.",
			"curved": "A curve bends the values. No mean and no standard deviation can straighten it.",
			"stored": "What was cut off or rounded in the file is gone.",
			"epsilon": "The contrast is so small that ε counts beside the variance. Make ε smaller."
		},
		"choice": "Photo",
		"presetsLabel": "Make it",
		"presets": {
			"plain": "as it was",
			"pale": "pale",
			"dim": "dim",
			"lamp": "street lamp",
			"water": "under water",
			"negative": "negative",
			"curve": "bent curve",
			"overexposed": "overexposed"
		},
		"controls": {
			"target": "Change",
			"all": "all colours",
			"gain": "Contrast a",
			"shift": "Brightness b",
			"curve": "Curve (a power)",
			"stored": "Save as a file: cut at 0 and 1, 256 steps"
		},
		"outside": "{{share}} % of the changed values lie outside 0 … 1. The screen paints them as black or full colour; the tensor keeps them as they are.",
		"tableBefore": "The three channels of the changed photo",
		"tableAfter": "The same channels after Instance Normalization",
		"why": "The mean of a·x + b is a·μ + b, and its standard deviation is a·σ for positive a. Subtract and divide: a and b are gone. Each channel has its own μ and σ, so a tint, which treats each colour differently, goes as well. Layer Normalization, with one pair for all channels, removes only what they have in common.",
		"ends": "And the end of the claim: a bent curve, a negative, or a file that has cut off the bright places is <strong>not</strong> undone. Try the last three buttons."
	},
	measured: {
		"caption": "Test error in %, small networks on coloured digits",
		"changes": {
			"clean": "clean",
			"contrast": "contrast",
			"cast": "tint",
			"inverted": "inverted"
		},
		"methods": {
			"none": "none",
			"batch": "Batch",
			"layer": "Layer",
			"instance": "Instance"
		},
		"source": "Measured for this course: trained on clean digits only, one normalization on the input, five runs. A network that trains with tints in its data learns the same without it.",
		"hidden": "That is IN on the <strong>input</strong>. Inside a network, after convolutions, it holds only roughly: we measured 5.0 % error on clean digits, 9.4 % at a quarter of the contrast and 39 % with brightness added too. Padding with zeros at the border and ReLU do not follow the change."
	},
	style: {
		"heading": "Style by statistics",
		"idea": "After Instance Normalization a picture has no contrast and no tint of its own. So give it those of another. Take <m id=\"sigmaStyle\"/> and <m id=\"meanStyle\"/> of a second picture, channel by channel, as <m id=\"gamma\"/> and <m id=\"beta\"/>:",
		"plain": "This is AdaIN, adaptive Instance Normalization, by <a id=\"huang2017\">Huang and Belongie (2017)</a>. Here it runs on plain red, green and blue.",
		"panels": {
			"result": {
				"caption": "Result y",
				"label": "The content with the colour statistics of the style"
			},
			"content": {
				"caption": "Content",
				"label": "The content picture"
			},
			"style": {
				"caption": "Style",
				"label": "The style picture"
			}
		},
		"facts": "The result’s μ and σ differ from the style’s by {{gap}} at most. {{clipped}} % of its values lie outside 0 … 1 and are cut off on the screen.",
		"contentChoice": "Content",
		"styleChoice": "Style",
		"strength": "Strength",
		"swap": "Swap content and style",
		"tableCaption": "Mean and standard deviation, colour by colour",
		"honest": "See what moves: palette, brightness, contrast. And what does not: the bricks bring no bricks, and no brush stroke comes along. Six numbers cannot hold a pattern.",
		"real": "The real AdaIN does the same with hundreds of feature maps of a trained network (VGG). Their μ and σ tell of textures too, and a decoder trained for it paints the picture from them. Neither runs on this page."
	},
	own: {
		"heading": "Your own picture",
		"promise": "It never leaves your device: it is opened, computed and shown in this browser, and forgotten when you close the page.",
		"choose": "Open a picture",
		"camera": "Use the camera",
		"hold": "Hold this picture",
		"running": "The camera is on, and every frame goes through the formula. Holding the picture switches it off.",
		"ways": "You can also drop a picture anywhere on the page or paste one. Up to {{megabytes}} MB and {{megapixels}} million pixels; it is made smaller here.",
		"troubles": {
			"notPicture": "“{{name}}” is no picture ({{type}}). JPEG, PNG, WebP and GIF work. Everything is as it was.",
			"unreadable": "This browser cannot read “{{name}}”. It may be damaged, or of a kind such as HEIC. Save it as JPEG or PNG. Everything is as it was.",
			"tooHeavy": "“{{name}}” has {{megabytes}} MB; up to {{most}} MB work here. Make it smaller first. Everything is as it was.",
			"tooManyPixels": "“{{name}}” has {{width}} × {{height}} pixels; up to {{most}} million in all work here. Make it smaller first. Everything is as it was."
		},
		"cameraTroubles": {
			"refused": "The browser did not allow the camera. You can allow it beside the page’s address, or open a picture instead. Everything is as it was.",
			"missing": "No camera was found. Open a picture instead. Everything is as it was.",
			"busy": "The camera does not answer; another program may be using it. Close that and try again. Everything is as it was.",
			"unavailable": "This browser gives this page no camera: it needs a secure address (https). Open a picture instead. Everything is as it was."
		}
	},
	claims: {
		"heading": "Three claims, tested",
		"labels": {
			"evidence": "What is known",
			"live": "See it here",
			"caveat": "Where it ends"
		},
		"style": {
			"title": "It is useful in style transfer",
			"evidence": "<a id=\"ulyanov2016\">Ulyanov and others</a> changed nothing but the normalization, and fast style transfer came close to the slow method in quality. <a id=\"huang2017\">Huang and Belongie</a> made the style a choice: any picture’s μ and σ will do.",
			"live": "In the experiment above, content and style differ by up to {{before}} in a mean or a standard deviation. After the swap, at full strength, by {{after}}.",
			"notYet": "Once the photos above have arrived, their numbers stand here.",
			"action": "To the experiment with photos",
			"caveat": "That better pictures come out was judged by eye and by the networks’ loss. And statistics of colours are a small part of what we call style."
		},
		"batch": {
			"title": "It does not depend on the batch",
			"evidence": "It follows from the formula: the set <m id=\"indexSet\"/> never leaves its sample. Nor are there running statistics, so training and use do the same.",
			"live": "Let {{samples}} samples shrink to sample 1 alone. Of its {{outputs}} outputs, <strong>{{moved}}</strong> are another number, compared bit by bit. Under Batch Normalization it would be {{batchMoved}}.",
			"action": "Leave sample 1 alone",
			"undo": "Bring the others back",
			"caveat": "Only this layer does not depend on the batch; what else is in a network may. With <code>track_running_stats=True</code> PyTorch collects running statistics here too, and then training and use differ."
		},
		"feature": {
			"title": "It normalizes feature by feature",
			"evidence": "The picture is the proof: one frame around each map. What one feature detector finds is never compared with what another finds.",
			"live": "{{sets}} sets of {{m}} cells. Add 2 to the chosen cell: no more than {{m}} of the {{total}} outputs can move.",
			"action": "Add 2 to the chosen cell",
			"undo": "Take it away again",
			"result": "{{count}} outputs moved, all in one map.",
			"caveat": "So the ratio between features is lost as well. Whether edges outweigh blobs in a picture can no longer be read off the sizes of the maps."
		}
	},
	limits: {
		"heading": "Where it fails",
		"lost": "What IN removes can be the very thing that matters. A green mango and a ripe one differ in colour, day and night in brightness. For style that is noise; for recognizing it may be the answer.",
		"single": "A 1×1 map holds one value, which is its own mean. So <m id=\"xHat\"/> = 0, whatever came in, and a network’s last small maps say nothing any more. PyTorch refuses: <code>Expected more than 1 spatial element when training</code>.",
		"singleAction": "Show 1×1 maps",
		"back": "Back to the shape before",
		"pooling": "Many classifiers end with <strong>global average pooling</strong>: the mean of each map goes on, nothing else. Before IN these means run from {{lowest}} to {{highest}} here; after it they are 0, to within {{after}}. Right before the pooling IN removes exactly what the pooling reads.",
		"poolingMeasured": "With an activation between them something is left, but little. In a small network of four convolutions we measured 59 % error with IN after 300 steps at learning rate 0.1, and 8 % with Batch Normalization. At ten times the rate IN came to 8 % too.",
		"imageNet": "On ImageNet, ResNet-50 reached a validation error of 28.4 % with IN and 23.6 % with Batch Normalization, at 32 images per GPU (<a id=\"wuhe2018\">Wu and He, 2018</a>)."
	},
	code: {
		"heading": "The same in code",
		"intro": "This code carries the picture’s data and your settings, and prints the numbers of this page.",
		"shortened": "Only the first values are shown here. The copy button takes all {{count}}.",
		"note": "Keras has no layer of this name: <code>GroupNormalization</code> with as many groups as channels is the same thing. ε is <code>1e-5</code> in PyTorch, <code>1e-3</code> in Keras."
	},
	check: {
		"heading": "Check yourself",
		"sets": {
			"question": "A batch holds 4 samples with 6 channels, each map 4×4. How many means does Instance Normalization take?",
			"options": {
				"a": "4, one for each sample",
				"b": "6, one for each channel",
				"c": "24, one for each map"
			},
			"right": "Yes: 4 × 6 maps, and each mean is taken over 16 values.",
			"wrong": "Point at a cell of the picture. How far does its set reach, and how many such sets fill the tensor?"
		},
		"brightness": {
			"question": "A photo is taken again with half the contrast and a blue tint. What does IN on the input make of it?",
			"options": {
				"a": "The same as of the first, but for ε and what the camera cut off",
				"b": "The same, but still blue",
				"c": "Something with half the contrast"
			},
			"right": "Yes. Contrast is in σ, the tint in each channel’s μ and σ, and both go.",
			"wrong": "Press “under water” in the experiment with the photo once more. What is left of the tint below?"
		},
		"single": {
			"question": "The maps are 1×1. What does IN give (γ = 1, β = 0)?",
			"options": {
				"a": "The input, unchanged",
				"b": "0 everywhere",
				"c": "+1 or −1"
			},
			"right": "Yes. A single value is its own mean.",
			"wrong": "What is the mean of one number? And what is left when you subtract it?"
		}
	},
	summary: {
		"heading": "In short",
		"points": {
			"set": "Each map of each sample has its own mean and variance, over <m id=\"HW\"/> values.",
			"steps": "Find <m id=\"mean\"/> and <m id=\"variance\"/>, subtract and divide, then <m id=\"gamma\"/> and <m id=\"beta\"/> if you want them.",
			"removes": "Contrast and tint, a·x + b in each channel, are removed. Inversion, curves and what was cut off are not.",
			"style": "Another picture’s σ and μ as γ and β bring its palette: AdaIN. On a network’s features they bring textures too.",
			"limits": "It needs maps larger than 1×1, and it is a poor choice where brightness or colour is the answer."
		},
		"next": "One mean for all channels or one for each: must it be all or nothing? Group Normalization lies between, and is the next lesson."
	}
};
export { instance_normalization_default as default };
